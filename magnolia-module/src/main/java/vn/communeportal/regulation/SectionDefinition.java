package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a section is on every day: its code, names and contents. */
final class SectionDefinition {

    private static final String CODE = "[A-Z]{2,5}(-[A-Z0-9]{1,3})?";
    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    final String code;
    final SectionGroup group;
    final String slug;
    final String name;
    final String englishName;
    final List<ShownContent> shows;

    private SectionDefinition(RecordReader record, Map<String, SectionGroup> groups) {
        this.code = record.required("code", CODE, "sectionCode");
        String groupCode = record.required("group");
        this.group = groups.get(groupCode);
        if (group == null && !groupCode.isEmpty()) {
            record.refuse("group", "unknownGroup", groupCode);
        }
        this.slug = record.required("slug", SLUG, "slug");
        this.name = record.required("name");
        this.englishName = record.required("englishName");
        this.shows = new ArrayList<>();
        for (String text : record.texts("shows")) {
            ShownContent.parse(text)
                    .ifPresentOrElse(
                            shows::add, () -> record.refuse("shows", "unknownContent", text));
        }
    }

    /** The section of a record in each of its periods. */
    static List<RequiredSection> read(RecordReader record, Map<String, SectionGroup> groups) {
        record.knowing(RecordSchema.names(RegulationSubject.SECTIONS));
        SectionDefinition definition = new SectionDefinition(record, groups);
        List<RequiredSection> periods = new ArrayList<>();
        for (RecordReader period : record.parts("periods")) {
            RequiredSection section = new RequiredSection(definition, period);
            if (periods.stream().anyMatch(one -> one.validity().overlaps(section.validity()))) {
                period.refuse("from", "overlaps");
            }
            periods.add(section);
        }
        if (periods.isEmpty()) {
            record.refuse("periods", "required");
        }
        return periods;
    }
}
