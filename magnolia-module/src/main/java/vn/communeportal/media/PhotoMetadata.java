package vn.communeportal.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.io.InputStream;
import vn.communeportal.content.FileContent;

/** What cameras and programs write beside a picture. */
final class PhotoMetadata {

    private PhotoMetadata() {}

    /** Whether there is nothing but the picture in the file. */
    static boolean isClean(FileContent.Source source) throws IOException {
        try (InputStream in = source.open()) {
            for (Directory directory : ImageMetadataReader.readMetadata(in).getDirectories()) {
                if (directory instanceof ExifDirectoryBase
                        || directory instanceof XmpDirectory
                        || directory instanceof IptcDirectory
                        || directory instanceof JpegCommentDirectory
                        || directory.getName().startsWith("PNG-tEXt")
                        || directory.getName().startsWith("PNG-iTXt")
                        || directory.getName().startsWith("PNG-zTXt")) {
                    return false;
                }
            }
            return true;
        } catch (ImageProcessingException e) {
            return false;
        }
    }

    /** As EXIF numbers it: 1 upright, 2 to 8 turned or mirrored. */
    static int orientation(FileContent.Source source) throws IOException {
        try (InputStream in = source.open()) {
            Metadata metadata = ImageMetadataReader.readMetadata(in);
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation =
                    exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? 1 : orientation;
        } catch (ImageProcessingException e) {
            return 1;
        }
    }
}
