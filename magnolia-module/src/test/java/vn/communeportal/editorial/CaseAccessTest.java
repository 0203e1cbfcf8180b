package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Plan;
import vn.communeportal.editorial.time.Timetables;

/** Who sees and does what in which commune. */
class CaseAccessTest extends DeskTest {

    @Test
    void communesDoNotSeeEachOthersDrafts() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Bí mật của xã"));
        String otherCommune = commune + "-khac";
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session,
                            new Commune(otherCommune, Map.of("name", "Xã khác"), List.of()));
                    Boards.write(
                            session,
                            otherCommune,
                            List.of(
                                    new Board(
                                            "2/QĐ-UBND",
                                            SINCE,
                                            "UBND",
                                            null,
                                            List.of(
                                                    member(
                                                            "neighbour",
                                                            Role.HEAD,
                                                            Role.ADMINISTRATOR)))));
                    session.save();
                    return null;
                });

        assertThat(desk.open("neighbour", ARTICLE, file.item().id())).isEmpty();
        assertThat(desk.history("neighbour", ARTICLE, file.item().id())).isEmpty();
        assertThat(desk.versions("neighbour", ARTICLE, file.item().id())).isEmpty();
        for (Transition transition : Transition.values()) {
            assertThat(refused("neighbour", file, TransitionRequest.of(transition).because("?")))
                    .containsExactly("objection.notFound");
        }
        CaseFinder finder = new CaseFinder(repository, desk, ItemsByWords.NONE);
        assertThat(finder.find("neighbour", commune, new CaseFilter(), 1, 20).items()).isEmpty();
        Timetables timetables = new Timetables(repository, desk, clock);
        assertThat(new MyWork(finder, desk, timetables, clock).of("neighbour", commune)).isEmpty();
        assertThat(
                        new Plan(repository, finder, desk, timetables)
                                .of("neighbour", commune, SINCE, SINCE.plusYears(5)))
                .isEmpty();
        assertThat(finder.find("head", commune, new CaseFilter().words("BI MAT"), 1, 20).items())
                .hasSize(1);
    }

    @Test
    void contributorsSeeTheirOwnItemsOnly() throws Exception {
        CaseFile file = desk.create("editor", commune, ARTICLE, content("Của thành viên"));

        assertThat(desk.open("author", ARTICLE, file.item().id())).isEmpty();
        assertThat(
                        new CaseFinder(repository, desk, ItemsByWords.NONE)
                                .find("author", commune, new CaseFilter(), 1, 20)
                                .total())
                .isZero();
        assertThat(desk.open("secretary", ARTICLE, file.item().id())).isPresent();
    }

    @Test
    void formerMembersMayNothing() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Bỏ dở"));
        board(
                member("author", Role.CONTRIBUTOR).until(LocalDate.of(2025, 7, 17)),
                member("head", Role.HEAD));

        assertThat(refused("author", file, TransitionRequest.of(Transition.SUBMIT)))
                .containsExactly("objection.notFound");
        assertThat(
                        catchThrowableOfType(
                                TransitionRefusedException.class,
                                () -> desk.create("author", commune, ARTICLE, content("Mới"))))
                .isNotNull();
    }

    @Test
    void whereACommuneIsClosedEverybodyReadsAndNobodyActs() throws Exception {
        CaseFile draft = desk.create("author", commune, ARTICLE, content("Dở dang"));
        CaseFile scheduled = inReview("Hẹn giờ");
        perform("head", scheduled, TransitionRequest.of(Transition.APPROVE));
        perform(
                "secretary",
                scheduled,
                TransitionRequest.of(Transition.SCHEDULE).at(now.plusSeconds(60)));
        settings(Map.of("name", "Xã thử", Commune.STATUS, Commune.Status.CLOSED.id()));
        now = now.plusSeconds(120);

        for (String login : List.of("author", "editor", "secretary", "head", "deputy")) {
            assertThat(desk.offered(login, draft)).as(login).isEmpty();
            assertThat(
                            catchThrowableOfType(
                                            TransitionRefusedException.class,
                                            () ->
                                                    desk.create(
                                                            login,
                                                            commune,
                                                            ARTICLE,
                                                            content("Mới")))
                                    .objections())
                    .extracting(Objection::key)
                    .containsExactly("objection.communeClosed");
        }
        for (Transition transition : Transition.values()) {
            assertThat(refused("head", draft, TransitionRequest.of(transition).because("?")))
                    .containsExactly("objection.communeClosed");
        }
        new ScheduledPublishing(repository, desk, Clock.systemUTC()).run();
        assertThat(desk.open("head", ARTICLE, scheduled.item().id()).orElseThrow().subject())
                .extracting(Case::state)
                .isEqualTo(State.SCHEDULED);
        assertThat(desk.history("head", ARTICLE, draft.item().id())).hasSize(1);
    }
}
