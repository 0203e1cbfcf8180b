package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

class InformationViewTest {

    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, Vietnamese.ZONE);

    private final TestRepository repository = new TestRepository();

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void theChartFollowsTheNamesOfTheUnitsAbove() {
        unit("Phòng Văn hóa - Xã hội", "Ủy ban nhân dân xã", 2);
        unit("Văn phòng", "ỦY BAN NHÂN DÂN XÃ", 1);
        unit("Ủy ban nhân dân xã", "", 1);
        unit("Đội Ảo", "Phòng đã giải thể", 3);
        unit("Vòng A", "Vòng B", 8);
        unit("Vòng B", "Vòng A", 9);
        official("Nguyễn Văn Mẫu", "Ủy ban nhân dân xã", "Ủy ban nhân dân xã");
        official("Trần Thị Mẫu", "Văn phòng", "");

        List<UnitView> top = view("vi").getOrganisation();

        assertThat(top)
                .extracting(UnitView::getTitle)
                .containsExactly("Ủy ban nhân dân xã", "Đội Ảo", "Vòng A", "Vòng B");
        assertThat(top.get(0).getUnits())
                .extracting(UnitView::getTitle)
                .containsExactly("Văn phòng", "Phòng Văn hóa - Xã hội");
        assertThat(top.get(0).getHeads())
                .extracting(ItemView::getTitle)
                .containsExactly("Nguyễn Văn Mẫu");
        assertThat(top.get(0).getUnits().get(0).getOfficials())
                .extracting(ItemView::getTitle)
                .containsExactly("Trần Thị Mẫu");
        assertThat(top.get(0).getHref()).isEqualTo("/hoa-phong/to-chuc/uy-ban-nhan-dan-xa");
    }

    @Test
    void anEnglishPageShowsEnglishUnitsOnceThereAreAny() {
        unit("Ủy ban nhân dân xã", "", 1);
        assertThat(view("en").getOrganisation())
                .extracting(UnitView::getTitle)
                .containsExactly("Ủy ban nhân dân xã");

        put(ContentTypes.UNIT, Content.empty().with("title", "Office").with("language", "en"));

        assertThat(view("en").getOrganisation())
                .extracting(UnitView::getTitle)
                .containsExactly("Office");
        assertThat(view("vi").getOrganisation())
                .extracting(UnitView::getTitle)
                .containsExactly("Ủy ban nhân dân xã");
    }

    @Test
    void theScheduleIsTodaysThenTheNextThenTheLast() {
        assertThat(view("vi").schedule("work")).isNull();
        schedule("Tuần 30", 21, 27, 7);
        schedule("Tuần 31", 28, 31, 7);
        assertThat(view("vi").schedule("work").getTitle()).isEqualTo("Tuần 31");
        schedule("Tuần 36", 25, 31, 8);
        assertThat(view("vi").schedule("work").getTitle()).isEqualTo("Tuần 36");
        schedule("Tuần 34", 18, 24, 8);

        ScheduleView week = view("vi").schedule("work");

        assertThat(week.getTitle()).isEqualTo("Tuần 34");
        assertThat(week.isCurrent()).isTrue();
        assertThat(week.getDays())
                .extracting(ScheduleView.Day::getIso)
                .containsExactly("2025-08-18", "2025-08-20");
        assertThat(week.getDays().get(1).isToday()).isTrue();
        assertThat(week.getDays().get(0).getWeekday()).isEqualToIgnoringCase("thứ hai");
        assertThat(week.getDays().get(0).getRows()).hasSize(2);
    }

    @Test
    void websitesStandInTheirGroupsInTheOrderOfTheCatalogue() {
        link("Báo tỉnh", "press", 1);
        link("Cổng tỉnh", "province", 2);
        link("Sở Khoa học và Công nghệ", "province", 1);

        Map<String, List<String>> groups =
                view("vi").getWebsites().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        group ->
                                                group.getValue().stream()
                                                        .map(ItemView::getTitle)
                                                        .collect(Collectors.toList()),
                                        (one, other) -> one,
                                        java.util.LinkedHashMap::new));

        assertThat(groups)
                .hasToString(
                        "{Tỉnh, thành phố=[Sở Khoa học và Công nghệ, Cổng tỉnh], Báo chí=[Báo tỉnh]}");
    }

    @Test
    void theQuarterlyListIsMadeFromWhatWasPublished() {
        Content posting =
                Content.empty()
                        .with("form", "posting")
                        .with("place", "Nhà văn hóa")
                        .with("from", LocalDate.of(2025, 8, 1))
                        .with("until", LocalDate.of(2025, 9, 5));
        put(
                ContentTypes.DISCLOSURE,
                Content.empty()
                        .with("title", "Danh sách hộ được hỗ trợ")
                        .with("kind", "democracy")
                        .with("publishUntil", Instant.parse("2025-12-31T00:00:00Z"))
                        .with("postings", List.of(posting)));
        put(
                ContentTypes.DISCLOSURE,
                Content.empty().with("title", "Lịch sử").with("kind", "profile"));

        List<QuarterView> quarters = view("vi").getQuarters();

        assertThat(quarters)
                .extracting(one -> one.getQuarter() + "/" + one.getYear())
                .containsExactly("3/2025", "2/2025", "1/2025", "4/2024");
        assertThat(quarters.get(0).getRows()).hasSize(1);
        QuarterView.Row row = quarters.get(0).getRows().get(0);
        assertThat(row.getItem().getTitle()).isEqualTo("Danh sách hộ được hỗ trợ");
        assertThat(row.getForms())
                .containsExactly(
                        "Đăng trên cổng, trang thông tin điện tử, 20/8/2025 – 31/12/2025",
                        "Niêm yết, Nhà văn hóa, 1/8/2025 – 5/9/2025");
        assertThat(quarters.get(1).getRows()).isEmpty();
    }

    @Test
    void aSpecialPageCollectsItsTagsAndSections() {
        put(
                ContentTypes.ARTICLE,
                Content.empty()
                        .with("title", "Có thẻ")
                        .with("tags", List.of("chuyển đổi số", "khác")));
        put(ContentTypes.ARTICLE, Content.empty().with("title", "Không thẻ"));
        put(
                ContentTypes.SCHEDULE,
                Content.empty().with("title", "Trong chuyên mục").with("section", "TT-05"));
        Content campaign =
                Content.empty()
                        .with("title", "Tháng chuyển đổi số")
                        .with("itemTags", List.of("chuyển đổi số"))
                        .with("itemSections", List.of("TT-05"));
        put(ContentTypes.CAMPAIGN, campaign);
        ContentType type = ContentTypes.shipped().named(ContentTypes.CAMPAIGN);
        ViewContext context = context("vi");

        CampaignView view =
                (CampaignView)
                        context.views(context.items().list(type, context.query(type)).items())
                                .get(0);

        assertThat(view.items(5))
                .extracting(ItemView::getTitle)
                .containsExactlyInAnyOrder("Có thẻ", "Trong chuyên mục");
        assertThat(view.items(1)).hasSize(1);
    }

    private InformationView view(String language) {
        return new InformationView(context(language));
    }

    private ViewContext context(String language) {
        Commune commune =
                new Commune(
                        "hoa-phong",
                        Map.of("name", "Hòa Phong"),
                        List.of(
                                new Section(
                                        "GT-01",
                                        "to-chuc",
                                        "Tổ chức",
                                        "Organisation",
                                        "unit",
                                        true)));
        return new ViewContext(
                commune,
                new PublicItems(new PublishedItems(repository, CLOCK), CLOCK),
                new PublicFileLinks(""),
                "",
                LocalDate.of(2025, 8, 20),
                new Locale(language));
    }

    private void unit(String title, String parent, long order) {
        put(
                ContentTypes.UNIT,
                Content.empty()
                        .with("title", title)
                        .with("parent", parent)
                        .with("order", order)
                        .with("section", "GT-01")
                        .with("language", "vi"));
    }

    private void official(String name, String unit, String headOf) {
        put(
                ContentTypes.OFFICIAL,
                Content.empty()
                        .with("title", name)
                        .with("unit", unit)
                        .with("headOf", headOf)
                        .with("language", "vi"));
    }

    private void schedule(String title, int from, int to, int month) {
        Content row =
                Content.empty().with("day", LocalDate.of(2025, month, from)).with("what", "Họp");
        put(
                ContentTypes.SCHEDULE,
                Content.empty()
                        .with("title", title)
                        .with("kind", "work")
                        .with("periodFrom", LocalDate.of(2025, month, from))
                        .with("periodTo", LocalDate.of(2025, month, to))
                        .with(
                                "rows",
                                List.of(
                                        row.with("day", LocalDate.of(2025, month, from + 2)),
                                        row,
                                        row)));
    }

    private void link(String title, String group, long order) {
        put(
                ContentTypes.LINK,
                Content.empty()
                        .with("title", title)
                        .with("kind", "website")
                        .with("catalogueGroup", group)
                        .with("order", order));
    }

    private void put(String typeName, Content content) {
        ContentType type = ContentTypes.shipped().named(typeName);
        repository.published(
                type.workspace(),
                session -> {
                    Node node = Items.create(session, type, "hoa-phong", content, NOW);
                    node.setProperty(ItemNodes.STATE, "published");
                    node.setProperty(ItemNodes.PUBLISHED_AT, JcrTime.of(NOW));
                    session.save();
                    return null;
                });
    }
}
