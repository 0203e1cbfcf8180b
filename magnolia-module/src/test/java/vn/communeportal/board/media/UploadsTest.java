package vn.communeportal.board.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.FileContent;
import vn.communeportal.media.Photo;

class UploadsTest {

    @Test
    void aPhotoIsScaledAndKeepsNothingOfTheCamera() throws Exception {
        byte[] photo = withExif(jpeg(4000, 3000), 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo)))
                .satisfies(
                        before ->
                                assertThat(before.getFirstDirectoryOfType(GpsDirectory.class))
                                        .isNotNull());

        FileContent file = Uploads.file(upload(photo), "C:\\ảnh\\IMG_1.jpg", "image/jpeg");

        BufferedImage image = read(file);
        assertThat(image.getWidth()).isEqualTo(Photo.LARGEST_SIDE);
        assertThat(image.getHeight()).isEqualTo(1500);
        assertThat(file.fileName()).isEqualTo("IMG_1.jpg");
        try (InputStream in = file.open()) {
            Metadata metadata = ImageMetadataReader.readMetadata(in);
            assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
        }
    }

    /** Where the red corner, top left as the camera stored it, is when the photo is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, left top",
        "2, 80, 40, right top",
        "3, 80, 40, right bottom",
        "4, 80, 40, left bottom",
        "5, 40, 80, left top",
        "6, 40, 80, right top",
        "7, 40, 80, right bottom",
        "8, 40, 80, left bottom"
    })
    void aPhotoIsTurnedUpright(int orientation, int width, int height, String corner)
            throws IOException {
        FileContent file =
                Uploads.file(upload(withExif(jpeg(80, 40), orientation)), "a.jpg", "image/jpeg");

        BufferedImage image = read(file);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        int x = corner.startsWith("left") ? 5 : width - 6;
        int y = corner.endsWith("top") ? 5 : height - 6;
        assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(width - 1 - x, height - 1 - y)).getRed()).isLessThan(60);
    }

    @Test
    void aWebpPictureLosesWhatIsBesideThePicture() throws IOException {
        byte[] webp =
                riff(
                        chunk("VP8X", new byte[] {0x0C, 0, 0, 0, 1, 0, 0, 1, 0, 0}),
                        chunk("VP8 ", new byte[] {1, 2, 3}),
                        chunk("EXIF", "GPS".getBytes(StandardCharsets.US_ASCII)),
                        chunk("XMP ", "place".getBytes(StandardCharsets.US_ASCII)));

        FileContent file = Uploads.file(upload(webp), "a.webp", "image/webp");

        try (InputStream in = file.open()) {
            assertThat(in.readAllBytes())
                    .isEqualTo(
                            riff(
                                    chunk("VP8X", new byte[] {0, 0, 0, 0, 1, 0, 0, 1, 0, 0}),
                                    chunk("VP8 ", new byte[] {1, 2, 3})));
        }
    }

    @Test
    void whatSaysToBeAPictureAndIsNoneIsRefused() {
        byte[] text = "no picture".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Uploads.file(upload(text), "a.jpg", "image/jpeg"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Uploads.file(upload(text), "a.webp", "image/webp"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void otherFilesStayAsTheyAreAndTheExtensionSaysWhatTheyAre() throws IOException {
        byte[] pdf = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

        FileContent file = Uploads.file(upload(pdf), "bao-cao.pdf", "application/octet-stream");

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(pdf.length);
    }

    private static TemporaryFile upload(byte[] bytes) throws IOException {
        TemporaryFile file = TemporaryFile.create();
        try (OutputStream out = file.write()) {
            out.write(bytes);
        }
        return file;
    }

    private static BufferedImage read(FileContent file) throws IOException {
        try (InputStream in = file.open()) {
            return ImageIO.read(in);
        }
    }

    /** Black, with a red corner top left. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 20, 20);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /**
     * Puts an EXIF segment behind the beginning of a JPEG file: orientation, and a GPS latitude.
     */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 12 + 4);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putInt(0);
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer result = ByteBuffer.allocate(jpeg.length + 4 + head.length + tiff.capacity());
        result.put(jpeg, 0, 2);
        result.putShort((short) 0xFFE1).putShort((short) (2 + head.length + tiff.capacity()));
        result.put(head).put(tiff.array());
        result.put(jpeg, 2, jpeg.length - 2);
        return result.array();
    }

    private static byte[] chunk(String name, byte[] data) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + data.length + (data.length & 1))
                        .order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(data.length).put(data);
        return chunk.array();
    }

    private static byte[] riff(byte[]... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] chunk : chunks) {
            body.writeBytes(chunk);
        }
        ByteBuffer file = ByteBuffer.allocate(12 + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + body.size());
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(body.toByteArray());
        return file.array();
    }
}
