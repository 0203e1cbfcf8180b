package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.testing.TestPeople;

/** Links by which a head decides once, about one version, within a set time. */
class ReviewLinksTest extends DeskTest {

    private static final String CODE = "270845";

    private final List<String> sent = new ArrayList<>();
    private boolean serverIsDown;
    private ReviewLinks links;
    private CaseFile file;

    @BeforeEach
    void sendToReview() throws TransitionRefusedException {
        links = links();
        links.setCode("head", CODE);
        file = inReview("Tin chờ duyệt trên điện thoại");
    }

    private ReviewLinks links() {
        Mail mail =
                new Mail() {
                    @Override
                    public boolean isConfigured() {
                        return true;
                    }

                    @Override
                    public String boardAddress() {
                        return "https://hoaphong.example.vn/.board/";
                    }

                    @Override
                    public void send(String to, String subject, String text) throws MailException {
                        if (serverIsDown) {
                            throw new MailException("down", null);
                        }
                        sent.add(to + "|" + subject + "|" + text);
                    }
                };
        People people =
                TestPeople.everybody(
                        login ->
                                new Person(
                                        login,
                                        "Ông " + login,
                                        login + "@example.vn",
                                        Locale.ENGLISH,
                                        false));
        return new ReviewLinks(
                repository, desk, new BoardSettings(repository, desk, clock), people, mail, clock);
    }

    private String send() throws TransitionRefusedException {
        links.send("secretary", ARTICLE, file.item().id(), file.subject().revision(), "head");
        String mail = sent.get(sent.size() - 1);
        return mail.replaceAll("(?s).*/\\.review/([\\w-]+).*", "$1");
    }

    private static List<String> keys(Callable<?> attempt) {
        return catchThrowableOfType(TransitionRefusedException.class, attempt::call)
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }

    private List<String> notes() {
        return desk.history("head", ARTICLE, file.item().id()).stream()
                .filter(
                        entry ->
                                entry.transition()
                                        .filter(Transition.NOTE_REVIEW_LINK::equals)
                                        .isPresent())
                .map(HistoryEntry::comment)
                .toList();
    }

    @Test
    void headsAreProposedBeforeTheirDeputies() {
        assertThat(links.receivers(file)).containsExactly("head", "deputy");
    }

    @Test
    void theHeadReadsAndApproves() throws Exception {
        String token = send();
        assertThat(sent)
                .singleElement()
                .asString()
                .startsWith("head@example.vn|")
                .contains("https://hoaphong.example.vn/.review/" + token)
                .doesNotContain("Tin chờ duyệt");
        assertThat(links.standing(token)).isEqualTo(ReviewLink.Standing.OPEN);
        assertThat(links.open(token, CODE).item().title())
                .isEqualTo("Tin chờ duyệt trên điện thoại");
        CaseFile approved = links.decide(token, CODE, Transition.APPROVE, "Được");
        assertThat(approved.subject().state()).isEqualTo(State.APPROVED);
        assertThat(desk.history("head", ARTICLE, file.item().id()))
                .last()
                .satisfies(
                        entry -> {
                            assertThat(entry.login()).isEqualTo("head");
                            assertThat(entry.onBehalfOf()).isEmpty();
                            assertThat(entry.means()).contains(Means.LINK);
                        });
        assertThat(new HistoryAudit(repository).verify(commune).isInOrder()).isTrue();
    }

    @Test
    void itCountsOnceAndEachUseIsInTheHistory() throws Exception {
        String token = send();
        links.open(token, CODE);
        links.decide(token, CODE, Transition.RETURN, "Thiếu ảnh");
        assertThat(keys(() -> links.decide(token, CODE, Transition.APPROVE, "")))
                .containsExactly("objection.reviewLink.USED");
        assertThat(keys(() -> links.open(token, CODE)))
                .containsExactly("objection.reviewLink.USED");
        assertThat(notes())
                .containsExactly(
                        "Đường dẫn của Ông head được mở xem",
                        "Từ chối đường dẫn của Ông head: đã dùng",
                        "Từ chối đường dẫn của Ông head: đã dùng");
    }

    @Test
    void lookingChangesNothing() throws Exception {
        String token = send();
        int entries = desk.history("head", ARTICLE, file.item().id()).size();
        for (int i = 0; i < 10; i++) {
            assertThat(links.standing(token)).isEqualTo(ReviewLink.Standing.OPEN);
        }
        assertThat(desk.history("head", ARTICLE, file.item().id())).hasSize(entries);
        assertThat(links.standing("khong-co")).isEqualTo(ReviewLink.Standing.UNKNOWN);
    }

    @Test
    void itEndsWithItsTime() throws Exception {
        String token = send();
        now = now.plus(Duration.ofHours(24));
        assertThat(links.standing(token)).isEqualTo(ReviewLink.Standing.EXPIRED);
        assertThat(keys(() -> links.open(token, CODE)))
                .containsExactly("objection.reviewLink.EXPIRED");
        assertThat(notes()).containsExactly("Từ chối đường dẫn của Ông head: hết hạn");
    }

    @Test
    void itIsForItsVersionAlone() throws Exception {
        String token = send();
        perform("deputy", file, TransitionRequest.of(Transition.RETURN).because("Sửa"));
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        assertThat(keys(() -> links.decide(token, CODE, Transition.APPROVE, "")))
                .containsExactly("objection.reviewLink.SUPERSEDED");
    }

    @Test
    void guessingTheCodeLocksIt() throws Exception {
        String token = send();
        for (int i = 0; i < ReviewLinks.MOST_FAILURES; i++) {
            assertThat(keys(() -> links.open(token, "000111")))
                    .containsExactly("objection.reviewLinkWrongCode");
        }
        assertThat(keys(() -> links.open(token, CODE)))
                .containsExactly("objection.reviewLink.LOCKED");
        assertThat(notes()).hasSize(ReviewLinks.MOST_FAILURES + 1);
    }

    @Test
    void whatTheRulesRefuseLeavesTheLinkGood() throws Exception {
        String token = send();
        assertThat(keys(() -> links.decide(token, CODE, Transition.RETURN, " ")))
                .containsExactly("objection.reasonMissing");
        assertThat(links.standing(token)).isEqualTo(ReviewLink.Standing.OPEN);
        assertThat(keys(() -> links.decide(token, CODE, Transition.WITHDRAW, "x")))
                .containsExactly("objection.notInThisState");
        assertThat(links.decide(token, CODE, Transition.APPROVE, "").subject().state())
                .isEqualTo(State.APPROVED);
    }

    @Test
    void linksAreSentByAndToThoseWhoMay() throws Exception {
        String id = file.item().id();
        long seen = file.subject().revision();
        assertThat(keys(() -> sentBy("editor", id, seen, "head")))
                .containsExactly("objection.notYours");
        assertThat(keys(() -> sentBy("secretary", id, seen, "secretary")))
                .containsExactly("objection.reviewLinkReceiver");
        assertThat(keys(() -> sentBy("secretary", id, seen, "deputy")))
                .containsExactly("objection.reviewLinkNoCode");
        assertThat(keys(() -> sentBy("secretary", id, seen - 1, "head")))
                .containsExactly("objection.changedMeanwhile");
        serverIsDown = true;
        assertThat(keys(() -> sentBy("secretary", id, seen, "head")))
                .containsExactly("objection.reviewLinkNotSent");
        assertThat(sent).isEmpty();
        assertThat(keys(() -> code("head", "111111")))
                .containsExactly("objection.reviewCodeTooEasy");
    }

    private Object sentBy(String login, String id, long seen, String receiver)
            throws TransitionRefusedException {
        links.send(login, ARTICLE, id, seen, receiver);
        return null;
    }

    private Object code(String login, String code) throws TransitionRefusedException {
        links.setCode(login, code);
        return null;
    }

    @Test
    void aCommuneCanDoWithoutTheCode() throws Exception {
        new BoardSettings(repository, desk, clock)
                .save(
                        "head",
                        commune,
                        0,
                        Map.of(
                                ReviewLinkTerms.CODE,
                                ReviewLinkTerms.NO_CODE,
                                ReviewLinkTerms.HOURS,
                                "2"));
        links.send("secretary", ARTICLE, file.item().id(), file.subject().revision(), "head");
        String token = sent.get(0).replaceAll("(?s).*/\\.review/([\\w-]+).*", "$1");
        assertThat(links.find(token).orElseThrow().expiresAt())
                .isEqualTo(now.plus(Duration.ofHours(2)));
        assertThat(links.open(token, "").item().id()).isEqualTo(file.item().id());
    }

    @Test
    void ofTwoAtOnceOneDecides() throws Exception {
        String token = send();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> attempts = new ArrayList<>();
            for (Transition transition : List.of(Transition.APPROVE, Transition.RETURN)) {
                attempts.add(
                        threads.submit(
                                () -> {
                                    together.await();
                                    try {
                                        links.decide(token, CODE, transition, "Ý kiến");
                                        return true;
                                    } catch (TransitionRefusedException e) {
                                        return false;
                                    }
                                }));
            }
            int done = 0;
            for (Future<Boolean> attempt : attempts) {
                done += attempt.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theLinkItselfIsKeptNowhere() throws Exception {
        String token = send();
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    assertThat(session.nodeExists("/reviewLinks/" + token)).isFalse();
                    assertThat(session.getNode("/reviewLinks").getNodes().getSize()).isPositive();
                    return null;
                });
    }
}
