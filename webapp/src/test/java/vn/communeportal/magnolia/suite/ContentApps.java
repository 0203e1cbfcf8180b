package vn.communeportal.magnolia.suite;

import java.util.Map;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

/** Names of the content apps. */
final class ContentApps {

    private static final Map<String, String> IRREGULAR =
            Map.of(
                    ContentTypes.MEDIA,
                    "media",
                    "legalDocument",
                    "documents",
                    "oneStopDay",
                    "one-stop-days");

    private ContentApps() {}

    /** {@code commune-portal-articles} or the like. */
    static String of(ContentType type) {
        return "commune-portal-" + IRREGULAR.getOrDefault(type.name(), type.name() + "s");
    }
}
