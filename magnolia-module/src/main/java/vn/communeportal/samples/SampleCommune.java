package vn.communeportal.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Section;
import vn.communeportal.insight.report.ReportField;

/**
 * One of the five communes, from its file {@code communes/<id>.yaml}: what its report says of its
 * board, sections and numbers, and the words its texts are made of. Immutable.
 */
final class SampleCommune {

    /** In the order in which they are installed. */
    private static final List<String> IDS =
            List.of("nguyen-luong-bang", "hoa-phong", "quoc-tuan", "nam-chinh", "cong-hoa");

    private final YamlNode yaml;
    private final List<SectionPlan> sections;
    private final Set<LocalDate> daysOff = new HashSet<>();

    private SampleCommune(YamlNode yaml) {
        this.yaml = yaml;
        this.sections =
                yaml.nodes("sections").stream()
                        .map(SectionPlan::new)
                        .collect(Collectors.toUnmodifiableList());
        yaml.texts("daysOff").forEach(day -> daysOff.add(LocalDate.parse(day)));
    }

    static List<SampleCommune> all() {
        return IDS.stream().map(SampleCommune::named).collect(Collectors.toUnmodifiableList());
    }

    static SampleCommune named(String id) {
        return new SampleCommune(YamlNode.file("communes/" + id + ".yaml"));
    }

    String id() {
        return yaml.text("id");
    }

    /** What the logins of its people begin with. */
    String loginPrefix() {
        return yaml.text("loginPrefix");
    }

    /** {@code two-tier} since 01/7/2025, {@code three-tier} before. */
    String government() {
        return yaml.text("government");
    }

    /** First day of what its report covers. */
    LocalDate from() {
        return yaml.node("period").date("from");
    }

    /** Last day of what its report covers. */
    LocalDate to() {
        return yaml.node("period").date("to");
    }

    /** Weekdays in the period on which nobody works. */
    Set<LocalDate> daysOff() {
        return daysOff;
    }

    YamlNode board() {
        return yaml.node("board");
    }

    List<SectionPlan> sections() {
        return sections;
    }

    /** What its report says of visits: sums over times. */
    List<YamlNode> visits() {
        return yaml.nodes("visits");
    }

    /** What its report says of itself: period, day, recipients, signature. */
    YamlNode report() {
        return yaml.node("report");
    }

    /** Texts that its reports begin with. */
    Map<ReportField, String> reportTexts() {
        Map<ReportField, String> texts = new EnumMap<>(ReportField.class);
        for (ReportField field : ReportField.values()) {
            String text = report().node("fields").text(field.name(), "");
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        return texts;
    }

    /** Documents that the report names, with their numbers. */
    List<YamlNode> namedDocuments() {
        return yaml.nodes("namedDocuments");
    }

    /** Identity, settings and sections as the portal keeps them. */
    Commune commune() {
        Map<String, String> settings = new HashMap<>();
        yaml.map("settings")
                .forEach((name, value) -> settings.put(name.toString(), value.toString()));
        List<Section> portalSections = new ArrayList<>();
        sections.forEach(plan -> portalSections.add(plan.section()));
        portalSections.addAll(StandingSections.besides(portalSections));
        return new Commune(id(), settings, portalSections);
    }

    /**
     * The section that fulfils one of the law.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    Section sectionFor(String code) {
        return commune().sections().stream()
                .filter(section -> section.fulfils().contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** Figures of its report. */
    List<YamlNode> facts() {
        return yaml.nodes("facts");
    }

    /** Channels elsewhere that its report names. */
    List<YamlNode> channels() {
        return yaml.nodes("channels");
    }

    /** Websites that its report links to. */
    List<YamlNode> websites() {
        return yaml.nodes("websites");
    }

    String setting(String name) {
        return yaml.node("settings").text(name);
    }

    /** Its own words before those that all communes use. */
    Words words() {
        return Words.none()
                .with(YamlNode.file("words.yaml").map("all"))
                .with(YamlNode.file("words.yaml").map(government()))
                .with(yaml.map("words"));
    }

    @Override
    public String toString() {
        return id();
    }
}
