package vn.communeportal.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.SectionTree;
import vn.communeportal.regulation.ShownContent;

/**
 * The sections of the law that a report does not name, for the standing information of a sample
 * commune. They stand in the menu beside those of the report, below the headings of the law's tree.
 */
final class StandingSections {

    private static final String PROCEDURES = "TC-01";
    private static final String ONLINE_SERVICES = "TC-02";

    private StandingSections() {}

    /** Those that none of these sections fulfils and that show standing information. */
    static List<Section> besides(List<Section> own) {
        Set<String> taken = new HashSet<>();
        Set<String> slugs = new HashSet<>();
        own.forEach(
                section -> {
                    taken.addAll(section.fulfils());
                    slugs.add(section.slug());
                });
        boolean hasProcedures = taken.contains(PROCEDURES);
        List<Section> added = new ArrayList<>();
        for (RequiredSection section : SectionTree.shipped().all()) {
            String type = standingType(section);
            if (!type.isEmpty() && taken.add(section.code())) {
                Section one =
                        new Section(
                                section.code(),
                                slugs.add(section.slug())
                                        ? section.slug()
                                        : section.slug() + "-cong-khai",
                                section.name(),
                                section.englishName(),
                                type,
                                true);
                // Where a report counts no procedures, the national portal's stand for them.
                added.add(
                        section.code().equals(ONLINE_SERVICES) && !hasProcedures
                                ? one.fulfilling(List.of(ONLINE_SERVICES, PROCEDURES))
                                : one);
            }
        }
        return added;
    }

    private static String standingType(RequiredSection section) {
        return section.shows().stream()
                .map(ShownContent::contentType)
                .map(ContentTypes.shipped()::named)
                .filter(type -> !type.isReported())
                .map(ContentType::name)
                .findFirst()
                .orElse("");
    }
}
