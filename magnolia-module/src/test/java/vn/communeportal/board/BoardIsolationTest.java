package vn.communeportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.testing.TestRepository;

/**
 * Whoever types an address of the app that belongs to another commune, or to the province, sees
 * nothing of it: every view, every kind of item, every role.
 */
class BoardIsolationTest {

    private static final List<String> STRANGERS =
            List.of("author", "editor", "secretary", "head", "administrator");
    private static final String NOTHING = "Không có gì để hiển thị";
    private static final String SECRET = "Chỉ của xã này";

    private static TestRepository repository;
    private static BoardOffice ours;
    private static BoardOffice theirs;

    @BeforeAll
    static void open() throws Exception {
        repository = new TestRepository();
        ours = new BoardOffice(repository);
        theirs = new BoardOffice(repository);
    }

    @AfterAll
    static void close() {
        BoardOffice.close();
        repository.close();
    }

    @TestFactory
    Stream<DynamicTest> noAddressOfAnotherCommuneShowsAnythingOfIt() throws Exception {
        List<String> addresses = new ArrayList<>();
        for (BoardPlace.View view : BoardPlace.View.values()) {
            // Without an id the address is none, and leads to where the person begins.
            if (view != BoardPlace.View.ITEM && view != BoardPlace.View.MATTER) {
                addresses.add(ours.commune + "/" + view.name().toLowerCase(Locale.ROOT));
            }
        }
        for (ContentType type : ContentTypes.shipped().all()) {
            String id = draft(type);
            addresses.add(ours.commune + "/item/" + type.workspace() + "/" + id);
            addresses.add(theirs.commune + "/item/" + type.workspace() + "/" + id);
            addresses.add("item/" + type.workspace() + "/" + id);
            addresses.add(ours.commune + "/items/" + type.workspace());
            addresses.add(ours.commune + "/new/" + type.workspace());
        }
        UUID matter = question();
        addresses.add(ours.commune + "/matter/" + matter);
        addresses.add(theirs.commune + "/matter/" + matter);
        return STRANGERS.stream()
                .map(
                        stranger ->
                                DynamicTest.dynamicTest(
                                        stranger,
                                        () -> addresses.forEach(at -> showsNothing(stranger, at))));
    }

    /** What a citizen asked ours, and its own secretary reads. */
    private static UUID question() {
        Submission sent =
                Submission.of(
                                UUID.randomUUID(),
                                SubmissionKind.QUESTION,
                                ours.commune,
                                Instant.now())
                        .fields(Map.of("subject", SECRET, "text", SECRET))
                        .build();
        ours.parts.arrivals.waiting.add(sent);
        ours.parts.reception.run();
        Seat secretary = ours.seat("secretary");
        secretary.shell.arrive(ours.commune + "/matter/" + sent.id());
        assertThat(secretary.reads()).contains(SECRET);
        return sent.id();
    }

    private static void showsNothing(String stranger, String address) {
        Seat seat = theirs.seat(stranger);
        seat.shell.arrive(address);
        assertThat(seat.reads()).as(address).doesNotContain(SECRET, ours.commune);
        assertThat(seat.shell.commune().orElseThrow().id()).as(address).isEqualTo(theirs.commune);
        if (address.startsWith(ours.commune + "/")) {
            assertThat(seat.shell.title()).as(address).isEqualTo(NOTHING);
        }
    }

    /** Only the province's administrators find the views of all communes, in their own one too. */
    @TestFactory
    Stream<DynamicTest> theViewsOfTheProvinceAreForItsAdministrators() {
        return STRANGERS.stream()
                .flatMap(stranger -> refused(stranger, "communes", "overview", "regulation"));
    }

    @TestFactory
    Stream<DynamicTest> theSettingsOfACommuneAreForItsAdministrator() {
        return STRANGERS.stream()
                .filter(stranger -> !stranger.equals("administrator"))
                .flatMap(stranger -> refused(stranger, "settings"));
    }

    /** Closing and merging, which are in the settings too, stay the province's. */
    @Test
    void theAdministratorOfACommuneFindsItsSettingsAndNoMore() {
        Seat seat = theirs.seat("administrator");
        seat.shell.arrive(theirs.commune + "/settings");
        assertThat(seat.shell.title()).startsWith("Thiết lập");
        assertThat(seat.reads()).doesNotContain(ours.commune, "Đóng cổng", "Sáp nhập");
    }

    private static Stream<DynamicTest> refused(String stranger, String... views) {
        return Stream.of(views)
                .map(
                        view ->
                                DynamicTest.dynamicTest(
                                        stranger + " " + view, () -> isRefused(stranger, view)));
    }

    private static void isRefused(String stranger, String view) {
        Seat seat = theirs.seat(stranger);
        seat.shell.arrive(theirs.commune + "/" + view);
        assertThat(seat.shell.title()).isEqualTo(NOTHING);
        assertThat(seat.reads()).doesNotContain(ours.commune, "Thêm xã, phường", "Đóng cổng");
    }

    private static String draft(ContentType type) throws Exception {
        Content content =
                Content.empty().with("title", SECRET + " " + type).with("section", "TT-01");
        return ours.desk
                .create(
                        ours.login("editor"),
                        ours.commune,
                        type,
                        type.hasKinds()
                                ? content.with(Kind.FIELD, type.kinds().get(0).name())
                                : content)
                .item()
                .id();
    }
}
