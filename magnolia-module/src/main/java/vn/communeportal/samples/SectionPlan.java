package vn.communeportal.samples;

import java.util.List;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;

/** A section of a sample commune and how many items of each kind lie in it. Immutable. */
final class SectionPlan {

    private final Section section;
    private final YamlNode yaml;

    SectionPlan(YamlNode yaml) {
        this.yaml = yaml;
        this.section =
                new Section(
                                yaml.text("code"),
                                yaml.text("slug"),
                                yaml.text("name"),
                                yaml.text("englishName"),
                                yaml.text("contentType", ContentTypes.ARTICLE),
                                true)
                        .fulfilling(yaml.texts("fulfils"));
    }

    Section section() {
        return section;
    }

    int articles() {
        return yaml.number("articles", 0);
    }

    int documents() {
        return yaml.number("documents", 0);
    }

    int procedures() {
        return yaml.number("procedures", 0);
    }

    /** How many items it has published, of all kinds. */
    int items() {
        return articles() + documents() + procedures();
    }

    /** The files under {@code topics/} that its articles and documents take their subjects from. */
    List<String> topics() {
        return yaml.texts("topics");
    }
}
