package vn.communeportal.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;

/**
 * Drawn pictures of village life, a few of each scene, painted once and used for many items. Not
 * thread-safe.
 */
final class Pictures {

    /** Different pictures of one scene. */
    static final int VARIANTS = 4;

    private static final float QUALITY = 0.82f;

    private final YamlNode texts = YamlNode.file("pictures.yaml");
    private final Map<String, byte[]> painted = new HashMap<>();

    /**
     * A picture with alternative text and caption, as article fields hold it.
     *
     * @param scene a name in {@code pictures.yaml}
     */
    Content picture(String scene, SampleRandom random) {
        int variant = random.below(VARIANTS);
        byte[] bytes = jpeg(scene, variant);
        YamlNode text = texts.node(scene);
        List<String> captions = text.texts("captions");
        return Content.empty()
                .with(
                        "file",
                        FileContent.fresh(
                                text.text("file") + "-" + (variant + 1) + ".jpg",
                                "image/jpeg",
                                bytes.length,
                                () -> new ByteArrayInputStream(bytes)))
                .with("alt", text.text("alt"))
                .with("caption", random.oneOf(captions) + " (tranh minh họa)");
    }

    byte[] jpeg(String scene, int variant) {
        return painted.computeIfAbsent(
                scene + variant, key -> encode(new Scene(scene, variant).paint()));
    }

    private static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
            stream.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
