package vn.communeportal.attachment;

import java.io.IOException;
import java.util.Set;

/** What an office program writes about a file: persons, titles, the owner of the program. */
final class OfficeProperties {

    private static final Set<String> PERSONS =
            Set.of("creator", "lastModifiedBy", "initial-creator", "printed-by", "Manager");

    private static final Set<String> WORDS =
            Set.of(
                    "title",
                    "subject",
                    "keywords",
                    "keyword",
                    "description",
                    "category",
                    "contentStatus",
                    "Company",
                    "HyperlinkBase",
                    "user-defined",
                    "lpwstr",
                    "lpstr");

    private OfficeProperties() {}

    /** Of the parts docProps/*.xml and meta.xml. */
    static void read(ZipParts parts, Gathering gathering) throws IOException {
        for (String part : parts.names("docProps/(core|app|custom)\\.xml|meta\\.xml")) {
            parts.elements(
                    part,
                    xml -> {
                        String name = xml.getLocalName();
                        if (PERSONS.contains(name)) {
                            gathering.hidden(HiddenText.Kind.AUTHOR, "", ZipParts.text(xml));
                        } else if (WORDS.contains(name)) {
                            gathering.hidden(HiddenText.Kind.PROPERTY, "", ZipParts.text(xml));
                        }
                    });
        }
    }
}
