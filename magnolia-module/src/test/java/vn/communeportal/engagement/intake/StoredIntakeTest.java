package vn.communeportal.engagement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.FollowUps;
import vn.communeportal.engagement.Intake.AlreadyReceivedException;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.testing.TestRepository;

/** One instance: what is received is kept, once, and erased when it should be. */
class StoredIntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:04:05.678Z");
    private static final String SECRET_TEXT = "Vì sao đường thôn 7 chưa được sửa?";

    private static TestRepository repository;
    private IntakeInstance instance;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @BeforeEach
    void begin() {
        instance = instance(NOW).empty();
    }

    private IntakeInstance instance(Instant now) {
        return new IntakeInstance(repository, true, Clock.fixed(now, ZoneOffset.UTC));
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    private static Submission question(UUID id) {
        return Submission.of(id, SubmissionKind.QUESTION, "hoa-phong", NOW)
                .field("question", SECRET_TEXT)
                .field("email", "an@example.vn")
                .file(SubmittedFile.of("đơn.pdf", "application/pdf", new byte[] {1, 2, 3}))
                .about(new About("item", "p4"))
                .build();
    }

    @Test
    void whatIsReceivedWaitsWithAllThatWasSent() throws IOException {
        UUID id = UUID.randomUUID();

        instance.intake.receive(question(id));

        Submission waiting = instance.arrivals.waiting(10).get(0);
        assertThat(waiting.id()).isEqualTo(id);
        assertThat(waiting.kind()).isEqualTo(SubmissionKind.QUESTION);
        assertThat(waiting.commune()).isEqualTo("hoa-phong");
        assertThat(waiting.received()).isEqualTo(NOW);
        assertThat(waiting.language().getLanguage()).isEqualTo("vi");
        assertThat(waiting.fields())
                .containsExactly(
                        Map.entry("question", SECRET_TEXT), Map.entry("email", "an@example.vn"));
        assertThat(waiting.about()).contains(new About("item", "p4"));
        SubmittedFile file = waiting.files().get(0);
        assertThat(file.name()).isEqualTo("đơn.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.open().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void theSameAgainGetsTheSameCodeAndIsKeptOnce() {
        UUID id = UUID.randomUUID();

        FollowUpCode first = instance.intake.receive(question(id)).code();
        FollowUpCode second = instance.intake.receive(question(id)).code();

        assertThat(second).isEqualTo(first);
        assertThat(instance.arrivals.waiting(10)).hasSize(1);
    }

    @Test
    void anotherContentUnderTheSameIdIsRefused() {
        UUID id = UUID.randomUUID();
        instance.intake.receive(question(id));
        Submission other =
                Submission.of(id, SubmissionKind.QUESTION, "hoa-phong", NOW)
                        .field("question", "Khác")
                        .build();

        assertThatThrownBy(() -> instance.intake.receive(other))
                .isInstanceOf(AlreadyReceivedException.class);
        assertThat(instance.arrivals.waiting(10).get(0).field("question")).isEqualTo(SECRET_TEXT);
    }

    @Test
    void manyAtOnceAreEachKeptOnce() throws Exception {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(60).collect(Collectors.toList());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<FollowUpCode>> calls = new ArrayList<>();
        for (UUID id : ids) {
            calls.add(() -> instance.intake.receive(question(id)).code());
            calls.add(() -> instance.intake.receive(question(id)).code());
        }
        List<Future<FollowUpCode>> codes = threads.invokeAll(calls);
        threads.shutdown();

        Set<FollowUpCode> distinct = Set.copyOf(results(codes));
        assertThat(distinct).hasSize(60);
        assertThat(instance.arrivals.waiting(1000))
                .extracting(Submission::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    private static List<FollowUpCode> results(List<Future<FollowUpCode>> codes) throws Exception {
        List<FollowUpCode> results = new ArrayList<>();
        for (Future<FollowUpCode> code : codes) {
            results.add(code.get());
        }
        return results;
    }

    @Test
    void theCodeAndTheTextStandNowhereInTheRepository() {
        FollowUpCode code = instance.intake.receive(question(UUID.randomUUID())).code();

        String all = repository.editing(IntakeStore.WORKSPACE, s -> dump(s.getRootNode()));

        assertThat(all)
                .contains(code.hash())
                .doesNotContain(code.text())
                .doesNotContain("thôn 7")
                .doesNotContain("an@example.vn");
    }

    private static String dump(Node node) throws RepositoryException {
        if (node.getName().equals("jcr:system")) {
            return "";
        }
        StringBuilder text = new StringBuilder(node.getPath()).append('\n');
        for (PropertyIterator p = node.getProperties(); p.hasNext(); ) {
            Property property = p.nextProperty();
            if (!property.isMultiple() && property.getType() == PropertyType.BINARY) {
                try {
                    text.append(
                            new String(
                                    property.getBinary().getStream().readAllBytes(),
                                    StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new RepositoryException(e);
                }
            } else if (!property.isMultiple()) {
                text.append(property.getName()).append('=').append(property.getString());
            }
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            text.append(dump(children.nextNode()));
        }
        return text.toString();
    }

    @Test
    void acknowledgedMeansErasedButForTheWayBack() {
        UUID id = UUID.randomUUID();
        FollowUpCode code = instance.intake.receive(question(id)).code();

        instance.arrivals.acknowledge(List.of(id));
        instance.arrivals.acknowledge(List.of(id));

        assertThat(instance.arrivals.waiting(10)).isEmpty();
        assertThat(
                        repository.<Boolean>editing(
                                IntakeStore.WORKSPACE,
                                s ->
                                        new SubmissionNode(IntakeNodes.find(s, id).get())
                                                .hasContent()))
                .isFalse();
        assertThat(instance.intake.find(code).get().followUp().status())
                .isEqualTo(FollowUps.RECEIVED);
        assertThat(instance.intake.receive(question(id)).code()).isEqualTo(code);
        assertThat(instance.arrivals.waiting(10)).isEmpty();
    }

    @Test
    void theSenderIsToldByCodeAndTakesAFileOnce() throws IOException {
        UUID id = UUID.randomUUID();
        FollowUpCode code = instance.intake.receive(question(id)).code();

        FollowUp answer =
                new FollowUp(
                        "answered",
                        NOW,
                        Map.of("answer", "Sẽ sửa trong tháng 12."),
                        List.of(SubmittedFile.of("a.pdf", "application/pdf", new byte[] {9})));
        instance.arrivals.tell(id, answer);

        FollowUps.Found found = instance.intake.find(code).get();
        assertThat(found.commune()).isEqualTo("hoa-phong");
        assertThat(found.followUp().field("answer")).isEqualTo("Sẽ sửa trong tháng 12.");
        assertThat(instance.intake.take(code, "b.pdf")).isEmpty();
        assertThat(instance.intake.take(code, "a.pdf").get().open().readAllBytes())
                .containsExactly(9);
        assertThat(instance.intake.take(code, "a.pdf")).isEmpty();
        instance.arrivals.tell(id, answer);
        assertThat(instance.intake.find(code).get().followUp().files())
                .as("the same answer told again")
                .isEmpty();
        instance.arrivals.tell(
                id, new FollowUp("answered", NOW.plusSeconds(1), answer.fields(), answer.files()));
        assertThat(instance.intake.take(code, "a.pdf")).as("another answer").isPresent();
    }

    @Test
    void nobodyIsToldAboutWhatNeverCame() {
        assertThatThrownBy(
                        () ->
                                instance.arrivals.tell(
                                        UUID.randomUUID(),
                                        new FollowUp("answered", NOW, Map.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(instance.intake.find(FollowUpCode.of(new byte[10]))).isEmpty();
    }

    @Test
    void forgottenMeansThatNothingIsLeft() {
        UUID id = UUID.randomUUID();
        FollowUpCode code = instance.intake.receive(question(id)).code();

        instance.arrivals.forget(id);
        instance.arrivals.forget(id);
        instance.intake.mend();

        assertThat(instance.intake.find(code)).isEmpty();
        assertThat(instance.arrivals.waiting(10)).isEmpty();
        assertThat(journal()).isEmpty();
        String all = repository.editing(IntakeStore.WORKSPACE, s -> dump(s.getRootNode()));
        assertThat(all).doesNotContain(id.toString()).doesNotContain(code.hash());
    }

    @Test
    void whatTheLossOfPowerTookComesBackFromTheJournal() {
        UUID id = UUID.randomUUID();
        FollowUpCode code = instance.intake.receive(question(id)).code();
        instance.empty();
        assertThat(instance.intake.find(code)).isEmpty();

        instance.intake.mend();
        instance.intake.mend();

        assertThat(instance.arrivals.waiting(10)).extracting(Submission::id).containsExactly(id);
        assertThat(instance.intake.find(code)).isPresent();
    }

    @Test
    void theJournalForgetsWhatHasLongBeenSafe() throws IOException {
        UUID id = UUID.randomUUID();
        instance.intake.receive(question(id));
        instance.intake.mend();
        assertThat(journal()).hasSize(1);

        Files.setLastModifiedTime(
                journal().get(0), FileTime.from(NOW.minus(Journal.KEPT).minusSeconds(1)));
        instance.intake.mend();

        assertThat(journal()).isEmpty();
        assertThat(instance.arrivals.waiting(10)).hasSize(1);
    }

    private List<Path> journal() {
        try (Stream<Path> files = Files.list(instance.folder().resolve("engagement-journal"))) {
            return files.collect(Collectors.toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theOldestComeFirst() {
        for (int minute : new int[] {7, 3, 5}) {
            instance.intake.receive(
                    Submission.of(
                                    UUID.randomUUID(),
                                    SubmissionKind.RATING,
                                    "hoa-phong",
                                    NOW.plusSeconds(60L * minute))
                            .field("minute", "" + minute)
                            .build());
        }

        assertThat(instance.arrivals.waiting(2))
                .extracting(s -> s.field("minute"))
                .containsExactly("3", "5");
        assertThat(instance.store.waiting()).isEqualTo(3);
    }
}
