package vn.communeportal.administration;

import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.Obligation;
import vn.communeportal.regulation.RequiredSection;

/** The sections that a commune's portal begins with: those of the law that hold something. */
final class LawSections {

    private LawSections() {}

    /**
     * One section for each of the law's, except those that are only kept from earlier law and those
     * that the portal itself fills; of each group the first is in the menu.
     */
    static List<Section> of(List<RequiredSection> tree) {
        List<Section> sections = new ArrayList<>();
        for (RequiredSection law : tree) {
            if (law.obligation() != Obligation.KEPT && law.contentType().isPresent()) {
                sections.add(Section.of(law, known(law.contentType().get())));
            }
        }
        return sections;
    }

    /** A kind of content that this version does not have is written as articles. */
    private static String known(String contentType) {
        return ContentTypes.shipped().all().stream()
                .map(ContentType::name)
                .filter(contentType::equals)
                .findFirst()
                .orElse(ContentTypes.ARTICLE);
    }
}
