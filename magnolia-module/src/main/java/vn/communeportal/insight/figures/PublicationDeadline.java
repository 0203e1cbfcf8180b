package vn.communeportal.insight.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.LegalDocument;
import vn.communeportal.regulation.Deadline;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.text.Vietnamese;

/**
 * Within which time a document has to be on the portal after it was issued: the commune's own by
 * deadline D03, another agency's by D04, as the regulation has them on the day of issue.
 */
final class PublicationDeadline {

    private static final String OWN = "D03";
    private static final String OTHERS = "D04";

    private static final String COMMUNE = "commune";

    private PublicationDeadline() {}

    static PublishedItem.Deadline of(Item item, Instant publishedAt) {
        if (!item.type().name().equals(ContentTypes.LEGAL_DOCUMENT)) {
            return PublishedItem.Deadline.NONE;
        }
        LegalDocument document = new LegalDocument(item.content());
        Optional<LocalDate> issued = document.issueDate();
        boolean own = document.issuingLevel().equals(COMMUNE);
        Regulation law = Regulation.inForce();
        Optional<Deadline> deadline =
                issued.flatMap(day -> law.deadlines().on(own ? OWN : OTHERS, day));
        if (deadline.isEmpty()) {
            return PublishedItem.Deadline.NONE;
        }
        LocalDate last = deadline.get().dayFor(issued.get(), law.workingDays());
        return LocalDate.ofInstant(publishedAt, Vietnamese.ZONE).isAfter(last)
                ? PublishedItem.Deadline.MISSED
                : PublishedItem.Deadline.KEPT;
    }
}
