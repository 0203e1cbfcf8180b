package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.document.Validity;
import vn.communeportal.content.document.Validity.State;
import vn.communeportal.testing.TestRepository;

class IncomingRelationsTest {

    private static final ContentType TYPE =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static TestRepository repository;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    private final Content old = document("26/QĐ-UBND", LocalDate.of(2024, 3, 5));

    @Test
    void aReplacementEndsIt() {
        store("thay-the", by("31/QĐ-UBND", relation("replaces").with("issueDate", issued())), null);

        Validity.Status status = status("thay-the", old);

        assertThat(status.state()).isEqualTo(State.EXPIRED);
        assertThat(status.by()).contains("31/QĐ-UBND");
        assertThat(status.since()).contains(LocalDate.of(2025, 6, 1));
    }

    @Test
    void theRelationsOwnDateComesFirst() {
        store(
                "ngay",
                by(
                        "31/QĐ-UBND",
                        relation("repeals")
                                .with("issueDate", issued())
                                .with("date", LocalDate.of(2026, 1, 2))),
                null);

        assertThat(status("ngay", old).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void aProvisionAloneEndsAPart() {
        store(
                "mot-phan",
                by(
                        "31/QĐ-UBND",
                        relation("repeals")
                                .with("issueDate", issued())
                                .with("provision", "Điều 4")),
                null);

        assertThat(status("mot-phan", old).state()).isEqualTo(State.PARTLY_EXPIRED);
    }

    @Test
    void theNamesakeOfAnotherYearIsNotMeant() {
        store("trung-so", by("31/QĐ-UBND", relation("repeals").with("issueDate", issued())), null);

        Content namesake = document("26/QĐ-UBND", LocalDate.of(2025, 2, 1));

        assertThat(status("trung-so", namesake).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void aYoungerDocumentOfTheSameNumberIsNotMeant() {
        store("tre-hon", by("31/QĐ-UBND", relation("repeals")), null);

        assertThat(status("tre-hon", old).state()).isEqualTo(State.EXPIRED);
        assertThat(status("tre-hon", document("26/QĐ-UBND", LocalDate.of(2025, 12, 1))).state())
                .isEqualTo(State.IN_FORCE);
    }

    @Test
    void draftsLaterPublicationsOtherCommunesAndGuidanceDoNothing() {
        Content repeal = by("31/QĐ-UBND", relation("repeals").with("issueDate", issued()));
        store("khong-tinh", repeal, "draft");
        store("khong-tinh", repeal.with("publishFrom", NOW.plusSeconds(1)), null);
        store("xa-khac", repeal, null);
        store("khong-tinh", by("32/QĐ-UBND", relation("guides")), null);

        assertThat(status("khong-tinh", old).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void aRepealThatIsNoLongerShownStaysOne() {
        Content repeal = by("31/QĐ-UBND", relation("repeals").with("issueDate", issued()));
        store("het-hien-thi", repeal.with("publishUntil", NOW.minusSeconds(1)), null);

        assertThat(status("het-hien-thi", old).state()).isEqualTo(State.EXPIRED);
    }

    private Validity.Status status(String commune, Content content) {
        LegalDocument document = new LegalDocument(content);
        List<Validity.Change> changes =
                repository.editing(
                        TYPE.workspace(),
                        session -> IncomingRelations.to(session, commune, document, NOW));
        return document.validity(changes).orElseThrow().on(DAY);
    }

    private static void store(String commune, Content content, String state) {
        repository.editing(
                TYPE.workspace(),
                session -> {
                    Node node = Items.create(session, TYPE, commune, content, NOW);
                    node.setProperty(ItemNodes.STATE, state == null ? Visibility.PUBLISHED : state);
                    session.save();
                    return null;
                });
    }

    private static LocalDate issued() {
        return LocalDate.of(2024, 3, 5);
    }

    private static Content by(String number, Content relation) {
        return document(number, LocalDate.of(2025, 5, 20))
                .with("effectiveDate", LocalDate.of(2025, 6, 1))
                .with(
                        "relations",
                        List.of(
                                Content.empty().with("kind", "basedOn").with("number", "1"),
                                relation));
    }

    private static Content relation(String kind) {
        return Content.empty().with("kind", kind).with("number", "26/QĐ-UBND");
    }

    private static Content document(String number, LocalDate issued) {
        return Content.empty()
                .with("title", "Văn bản")
                .with("number", number)
                .with("issueDate", issued);
    }
}
