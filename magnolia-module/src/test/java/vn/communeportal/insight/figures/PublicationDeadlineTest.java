package vn.communeportal.insight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;
import vn.communeportal.testing.TestRepository;

/** Whether a document was on the portal in time: deadlines D03 and D04. */
class PublicationDeadlineTest {

    private static final ContentType DOCUMENT =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);

    /** A Friday. */
    private static final LocalDate ISSUED = LocalDate.of(2025, 7, 18);

    private static final Content CONTENT =
            Content.empty().with("title", "Quyết định").with("number", "1/QĐ-UBND");

    private static TestRepository repository;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    private static PublishedItem.Deadline of(ContentType type, Content content, String published) {
        Instant time = Instant.parse(published);
        Item item =
                repository.editing(
                        type.workspace(),
                        session ->
                                Items.read(type, Items.create(session, type, "xa", content, time)));
        return PublicationDeadline.of(item, time);
    }

    /** Two working days of an own document, ten of another agency's; days are Vietnam's. */
    @ParameterizedTest
    @CsvSource({
        "commune, 2025-07-18T02:00:00Z, KEPT",
        "commune, 2025-07-22T16:59:59Z, KEPT",
        "commune, 2025-07-22T17:00:00Z, MISSED",
        "province, 2025-07-22T17:00:00Z, KEPT",
        "province, 2025-08-01T16:59:59Z, KEPT",
        "province, 2025-08-01T17:00:00Z, MISSED",
        "central, 2025-08-01T16:59:59Z, KEPT",
        "central, 2025-08-01T17:00:00Z, MISSED",
    })
    void aDocumentHasItsWorkingDays(
            String level, String published, PublishedItem.Deadline expected) {
        Content content = CONTENT.with("issuingLevel", level).with("issueDate", ISSUED);
        assertThat(of(DOCUMENT, content, published)).isEqualTo(expected);
    }

    @Test
    void nothingElseHasADeadlineThatCouldBeCounted() {
        assertThat(of(DOCUMENT, CONTENT.with("issuingLevel", "commune"), "2025-07-22T17:00:00Z"))
                .as("nobody knows when it was issued")
                .isEqualTo(PublishedItem.Deadline.NONE);
        assertThat(
                        of(
                                ContentTypes.shipped().named(ContentTypes.ARTICLE),
                                Content.empty().with("title", "Tin"),
                                "2025-07-22T17:00:00Z"))
                .isEqualTo(PublishedItem.Deadline.NONE);
    }
}
