package vn.communeportal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of content that the product has. */
public final class ContentTypes {

    public static final String ARTICLE = "article";
    public static final String LEGAL_DOCUMENT = "legalDocument";
    public static final String PROCEDURE = "procedure";

    private static final ContentTypes SHIPPED =
            new ContentTypes(load(ARTICLE, LEGAL_DOCUMENT, PROCEDURE));

    private final List<ContentType> all;

    private ContentTypes(List<ContentType> all) {
        this.all = List.copyOf(all);
    }

    /** Those in the jar, under {@code commune-portal/contentTypes}. */
    public static ContentTypes shipped() {
        return SHIPPED;
    }

    public List<ContentType> all() {
        return all;
    }

    /**
     * @throws IllegalArgumentException if there is none of this name
     */
    public ContentType named(String name) {
        return all.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No content type \"" + name + "\""));
    }

    /**
     * @throws IllegalArgumentException if no content type lives in this workspace
     */
    public ContentType inWorkspace(String workspace) {
        return all.stream()
                .filter(type -> type.workspace().equals(workspace))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No content type lives in \"" + workspace + "\""));
    }

    @Override
    public String toString() {
        return all.stream().map(ContentType::name).collect(Collectors.joining(", "));
    }

    private static List<ContentType> load(String... names) {
        List<ContentType> types = new ArrayList<>();
        for (String name : names) {
            String resource = "/commune-portal/contentTypes/" + name + ".yaml";
            try (InputStream yaml = ContentTypes.class.getResourceAsStream(resource)) {
                if (yaml == null) {
                    throw new IllegalStateException("Not on the class path: " + resource);
                }
                types.add(ContentType.read(name, yaml));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return types;
    }
}
