package vn.communeportal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of content that the product has. */
public final class ContentTypes {

    public static final String ARTICLE = "article";
    public static final String LEGAL_DOCUMENT = "legalDocument";
    public static final String PROCEDURE = "procedure";

    public static final String DISCLOSURE = "disclosure";
    public static final String PROJECT = "project";
    public static final String CONSULTATION = "consultation";
    public static final String UNIT = "unit";
    public static final String OFFICIAL = "official";
    public static final String SCHEDULE = "schedule";
    public static final String MEDIA = "media";
    public static final String ONE_STOP_DAY = "oneStopDay";
    public static final String CAMPAIGN = "campaign";
    public static final String LINK = "link";
    public static final String QUESTION = "question";

    private static final ContentTypes SHIPPED =
            new ContentTypes(
                    load(
                            ARTICLE,
                            LEGAL_DOCUMENT,
                            PROCEDURE,
                            DISCLOSURE,
                            PROJECT,
                            CONSULTATION,
                            UNIT,
                            OFFICIAL,
                            SCHEDULE,
                            MEDIA,
                            ONE_STOP_DAY,
                            CAMPAIGN,
                            LINK,
                            QUESTION));

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

    /**
     * A type of the records that a board keeps for itself, which are no items: under {@code
     * commune-portal/records}.
     *
     * @throws IllegalStateException if there is none of this name
     */
    public static ContentType ofRecords(String name) {
        return load(name, "/commune-portal/records/types/", "/commune-portal/records/kinds/");
    }

    private static List<ContentType> load(String... names) {
        List<ContentType> types = new ArrayList<>();
        for (String name : names) {
            types.add(load(name, "/commune-portal/contentTypes/", "/commune-portal/kinds/"));
        }
        return types;
    }

    private static ContentType load(String name, String types, String kinds) {
        try (InputStream type = open(types + name + ".yaml");
                InputStream kindsOfIt = open(kinds + name + ".yaml")) {
            return read(name, type, kindsOfIt, ContentTypes::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a content type.
     *
     * @throws IllegalArgumentException if a file has not the form it should have; the message names
     *     the place
     */
    static ContentType read(
            String name,
            InputStream type,
            InputStream kinds,
            Function<String, InputStream> resources) {
        ContentTypeYaml.Declaration declaration = new ContentTypeYaml(name, resources).read(type);
        return new ContentType(declaration, new KindsYaml(name, declaration.fields(), kinds), name);
    }

    private static InputStream open(String resource) {
        InputStream yaml = ContentTypes.class.getResourceAsStream(resource);
        if (yaml == null) {
            throw new IllegalStateException("Not on the class path: " + resource);
        }
        return yaml;
    }
}
