package vn.communeportal.webapp.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.SectionTree;
import vn.communeportal.testing.FilledContent;

/** A commune with every section of the law and something of every kind of information in it. */
final class FullCommune {

    static final String ID = "nguyen-luong-bang";

    private static final String HOME = "/" + ID;
    private static final List<String> NOT_FILLED = List.of("TT-01", "PL-01", "GT-03");

    private FullCommune() {}

    /** Sections whose codes are {@code TT-01}, {@code PL-01} and {@code GT-03} stay empty. */
    static void fill(PortalFixture portal) {
        Map<String, String> settings =
                Map.of(
                        "name", "Nguyễn Lương Bằng",
                        "fullName", "Xã Nguyễn Lương Bằng",
                        "agency", "Ủy ban nhân dân xã Nguyễn Lương Bằng",
                        "superiorAgency", "Ủy ban nhân dân thành phố Hải Phòng",
                        "domain", "nguyenluongbang.haiphong.gov.vn",
                        "unitCode", "11242",
                        "email", "ubnd@nguyenluongbang.example",
                        "telephone", "0220 000 0000",
                        "address", "Thôn Một, xã Nguyễn Lương Bằng, thành phố Hải Phòng",
                        "responsible", "Chủ tịch Ủy ban nhân dân xã");
        List<Section> sections = new ArrayList<>();
        for (RequiredSection law : SectionTree.shipped().on(PortalFixture.TODAY)) {
            law.contentType().ifPresent(type -> sections.add(Section.of(law, type)));
        }
        Commune commune = portal.commune(new Commune(ID, settings, sections));
        for (Object[] kind : FilledContent.kinds()) {
            publish(portal, commune, (ContentType) kind[0], (Kind) kind[1]);
        }
        organisation(portal);
    }

    private static void publish(
            PortalFixture portal, Commune commune, ContentType type, Kind kind) {
        kind.sections().stream()
                .filter(code -> commune.section(code).isPresent() && !NOT_FILLED.contains(code))
                .findFirst()
                .ifPresent(
                        code ->
                                portal.publish(
                                        ID,
                                        type,
                                        pictured(FilledContent.of(type, kind))
                                                .with(
                                                        "title",
                                                        "Mẫu " + type.name() + " " + kind.name())
                                                .with("section", code)
                                                .with("publishFrom", null)
                                                .with("publishUntil", null)
                                                .with("periodFrom", LocalDate.of(2025, 8, 18))
                                                .with("periodTo", LocalDate.of(2025, 9, 30)),
                                        PortalFixture.NOW));
    }

    /** With a picture that a browser can show. */
    private static Content pictured(Content content) {
        Content picture =
                TestContent.image(
                        TestContent.photo("anh.jpg", 5), "Cánh đồng lúa của xã", "Ảnh mẫu");
        Content changed = content;
        if (content.has("leadImage")) {
            changed = changed.with("leadImage", picture);
        }
        return content.has("images") ? changed.with("images", List.of(picture, picture)) : changed;
    }

    private static void organisation(PortalFixture portal) {
        unit(portal, "Ủy ban nhân dân xã", "", "committee", 1);
        unit(
                portal,
                "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
                "Ủy ban nhân dân xã",
                "department",
                2);
        unit(portal, "Phòng Kinh tế", "Ủy ban nhân dân xã", "department", 3);
        unit(portal, "Phòng Văn hóa – Xã hội", "Ủy ban nhân dân xã", "department", 4);
        unit(portal, "Trung tâm Phục vụ hành chính công", "Ủy ban nhân dân xã", "service", 5);
        unit(
                portal,
                "Bộ phận tiếp nhận và trả kết quả",
                "Trung tâm Phục vụ hành chính công",
                "service",
                6);
        official(portal, "Trần Văn Mẫu", "Chủ tịch", "Ủy ban nhân dân xã", "GT-07", 1);
        official(portal, "Lê Thị Ví Dụ", "Phó Chủ tịch", "Ủy ban nhân dân xã", "GT-07", 2);
    }

    private static void unit(
            PortalFixture portal, String title, String parent, String kind, long order) {
        portal.publish(
                ID,
                ContentTypes.shipped().named(ContentTypes.UNIT),
                Content.empty()
                        .with("title", title)
                        .with("section", "GT-01")
                        .with("unitKind", kind)
                        .with("parent", parent)
                        .with("order", order)
                        .with("telephone", "0220 000 000" + order)
                        .with("body", "<p>Tham mưu, giúp việc theo quy định.</p>")
                        .with("language", "vi"),
                PortalFixture.NOW);
    }

    private static void official(
            PortalFixture portal,
            String name,
            String position,
            String unit,
            String section,
            long order) {
        portal.publish(
                ID,
                ContentTypes.shipped().named(ContentTypes.OFFICIAL),
                Content.empty()
                        .with("title", name)
                        .with("position", position)
                        .with("unit", unit)
                        .with("section", section)
                        .with("order", order)
                        .with("headOf", order == 1 ? unit : "")
                        .with("spokesperson", order == 1)
                        .with("telephone", "0220 000 001" + order)
                        .with("email", "mau" + order + "@nguyenluongbang.example")
                        .with("biography", "<p>Tiểu sử tóm tắt mẫu.</p>")
                        .with(
                                "leadImage",
                                TestContent.image(
                                        TestContent.photo("chan-dung.jpg", 7),
                                        "Chân dung " + name,
                                        ""))
                        .with("language", "vi"),
                PortalFixture.NOW);
    }

    /** Every section, and one item of each kind. */
    static List<String> paths(PortalFixture portal) throws Exception {
        List<String> paths = new ArrayList<>();
        paths.add(HOME);
        paths.add(HOME + "/so-do-cong");
        paths.add(HOME + "/lien-he");
        for (Section section : portal.items.commune(ID).orElseThrow().sections()) {
            if (isSpecial(section)) {
                paths.add(HOME + "/" + section.slug());
            }
        }
        for (ContentType type : ContentTypes.shipped().all()) {
            if (!type.isReported() && !type.name().equals(ContentTypes.DISCLOSURE)) {
                portal.items.list(type, portal.items.query(commune(portal), type)).items().stream()
                        .map(item -> portal.path(commune(portal), type, item.id()))
                        .limit(type.name().equals(ContentTypes.MEDIA) ? 3 : 1)
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    /** One section of each type of content, and those that have something of their own. */
    private static boolean isSpecial(Section section) {
        return List.of(
                        "GT-01", "GT-02", "GT-03", "GT-07", "LH-03", "LH-04", "TT-01", "TT-03",
                        "TT-04", "VB-03", "DA-01", "NS-01", "LK")
                .contains(section.code());
    }

    private static Commune commune(PortalFixture portal) {
        return portal.items.commune(ID).orElseThrow();
    }
}
