package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.content.Kind;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.insight.PublishedCounts;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.templating.PortalTarget;

/** The staff of one commune neither see nor change another's; its pages never show another's. */
class IsolationTest {

    private static final String OURS = "hoa-phong";
    private static final String THEIRS = "cong-hoa";

    private static Province province;

    @BeforeAll
    static void start() throws Exception {
        province = new Province();
        province.commune(OURS, "Hòa Phong");
        province.commune(THEIRS, "Cộng Hòa");
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    /** Every kind of content. */
    private static Stream<ContentType> types() {
        return ContentTypes.shipped().all().stream();
    }

    @TestFactory
    Stream<DynamicTest> theStaffOfAnotherCommuneFindsAndChangesNothing() {
        return types().flatMap(
                        type ->
                                Stream.of("bientap", "truongban", "quantri")
                                        .map(
                                                who ->
                                                        DynamicTest.dynamicTest(
                                                                type + " " + who,
                                                                () ->
                                                                        shutOut(
                                                                                type,
                                                                                THEIRS + "."
                                                                                        + who))));
    }

    private void shutOut(ContentType type, String stranger) throws Exception {
        String id = draft(type);
        assertThat(province.desk.open(stranger, type, id)).isEmpty();
        assertThat(province.desk.history(stranger, type, id)).isEmpty();
        assertThat(province.desk.versions(stranger, type, id)).isEmpty();
        for (Transition transition : Transition.values()) {
            List<Objection> refused =
                    catchThrowableOfType(
                                    TransitionRefusedException.class,
                                    () ->
                                            province.desk.perform(
                                                    stranger,
                                                    type,
                                                    id,
                                                    TransitionRequest.of(transition)
                                                            .because("?")
                                                            .to(stranger)))
                            .objections();
            assertThat(refused)
                    .as(transition.name())
                    .extracting(Objection::key)
                    .containsExactly("objection.notFound");
        }
        assertThat(
                        catchThrowableOfType(
                                TransitionRefusedException.class,
                                () -> province.desk.create(stranger, OURS, type, content(type))))
                .isNotNull();
        CaseFinder finder = new CaseFinder(province.repository, province.desk, ItemsByWords.NONE);
        assertThat(finder.find(stranger, OURS, new CaseFilter(), 1, 20).items()).isEmpty();
        assertThat(finder.find(stranger, THEIRS, new CaseFilter(), 1, 20).items()).isEmpty();
        assertThat(
                        new MyWork(
                                        finder,
                                        province.desk,
                                        new Timetables(
                                                province.repository, province.desk, province.clock),
                                        province.clock)
                                .of(stranger, OURS))
                .isEmpty();
        assertThat(province.desk.open(OURS + ".truongban", type, id)).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> aPublishedItemIsNowhereInAnotherCommune() {
        return types().map(type -> DynamicTest.dynamicTest(type.name(), () -> isOnlyOurs(type)));
    }

    private void isOnlyOurs(ContentType type) throws Exception {
        String id = draft(type);
        String path =
                province.repository.editing(
                        type.workspace(),
                        session -> {
                            Cases.note(
                                    session.getNodeByIdentifier(id),
                                    type,
                                    Transition.PUBLISH,
                                    State.PUBLISHED,
                                    OURS + ".truongban",
                                    "",
                                    null,
                                    Province.NOW);
                            session.save();
                            return session.getNodeByIdentifier(id).getPath();
                        });
        province.publishing.publish(type.workspace(), path);
        Commune ours = province.published(OURS);
        Commune theirs = province.published(THEIRS);
        String address = province.items.addressOf(ours, type, id).orElseThrow().path();

        assertThat(resolve(address).path()).isNotEqualTo(resolve("/" + OURS + "/?").path());
        assertThat(province.items.visible(ours, id)).isPresent();
        assertThat(province.items.count(type, province.items.query(ours, type))).isPositive();

        String there = address.replace("/" + OURS + "/", "/" + THEIRS + "/");
        assertThat(resolve(there).path()).isEqualTo(resolve("/" + THEIRS + "/?").path());
        assertThat(province.items.addressOf(theirs, type, id)).isEmpty();
        // The files of an item are served where the item is visible, and nowhere else.
        assertThat(province.items.visible(theirs, id)).isEmpty();
        assertThat(province.items.count(type, province.items.query(theirs, type))).isZero();
        List<String> counted = new ArrayList<>();
        new PublishedCounts(new PublishedItems(province.repository, province.clock), province.clock)
                .counts()
                .forEach(
                        count -> {
                            if (count.all() > 0) {
                                counted.add(count.commune().id());
                            }
                        });
        assertThat(counted).containsExactly(OURS);
    }

    private static String draft(ContentType type) throws TransitionRefusedException {
        return province.desk.create(OURS + ".bientap", OURS, type, content(type)).item().id();
    }

    private static Content content(ContentType type) {
        Content content =
                Content.empty().with("title", "Chỉ của chúng tôi " + type).with("section", "TT-01");
        return type.hasKinds() ? content.with(Kind.FIELD, type.kinds().get(0).name()) : content;
    }

    private static PortalTarget resolve(String path) {
        return province.resolver.resolve(path).orElseThrow();
    }
}
