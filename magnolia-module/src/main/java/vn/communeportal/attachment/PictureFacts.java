package vn.communeportal.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.GpsDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** What cameras and programs write into pictures and films: where, who, and words about it. */
final class PictureFacts {

    private static final Pattern POSITION =
            Pattern.compile(".*(location|gps coordinates|iso ?6709).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON =
            Pattern.compile("artist|by-line|creator|author|camera owner name|windows xp author");
    private static final Pattern WORDS =
            Pattern.compile(
                    "user comment|image description|caption.*|headline|keywords|windows xp"
                            + " (title|comment|keywords|subject)|jpeg comment");

    private PictureFacts() {}

    /** Reads the facts; of a picture that is broken or of an unknown form there are none. */
    static void read(InputStream in, String place, Gathering gathering) throws IOException {
        Metadata metadata;
        try {
            metadata = ImageMetadataReader.readMetadata(new BufferedInputStream(in));
        } catch (ImageProcessingException e) {
            return;
        }
        for (Directory directory : metadata.getDirectories()) {
            if (directory instanceof GpsDirectory) {
                GeoLocation position = ((GpsDirectory) directory).getGeoLocation();
                if (position != null && !position.isZero()) {
                    gathering.hidden(HiddenText.Kind.POSITION, place, words(position));
                }
                continue;
            }
            for (Tag tag : directory.getTags()) {
                fact(tag, place, gathering);
            }
        }
    }

    private static void fact(Tag tag, String place, Gathering gathering) throws StoppedReading {
        String name = tag.getTagName() == null ? "" : tag.getTagName().toLowerCase(Locale.ROOT);
        if (POSITION.matcher(name).matches() && !name.startsWith("sub-location")) {
            gathering.hidden(HiddenText.Kind.POSITION, place, tag.getDescription());
        } else if (PERSON.matcher(name).matches()) {
            gathering.hidden(HiddenText.Kind.AUTHOR, place, tag.getDescription());
        } else if (WORDS.matcher(name).matches()) {
            gathering.hidden(HiddenText.Kind.PROPERTY, place, tag.getDescription());
        }
    }

    private static String words(GeoLocation position) {
        return String.format(
                Locale.ROOT, "%.5f, %.5f", position.getLatitude(), position.getLongitude());
    }
}
