package vn.communeportal.templating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.Item;
import vn.communeportal.engagement.SubmissionKind;

/** A draft for opinions, for templates. */
public final class ConsultationView extends ItemView {

    private static final String OPEN = "open";

    ConsultationView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    /** Whether a draft takes opinions on a day; with its result published it takes none. */
    static boolean isOpenOn(Content content, LocalDate today) {
        return phaseOn(content, today).equals(OPEN);
    }

    /**
     * Where a draft stands on a day: {@code planned}, {@code open}, {@code waiting} for the result,
     * or {@code done} once that is published.
     */
    static String phaseOn(Content content, LocalDate today) {
        if (content.has("opinionsSummary") || content.has("explanation")) {
            return "done";
        }
        if (content.date("periodFrom").filter(today::isBefore).isPresent()) {
            return "planned";
        }
        return content.date("deadline").filter(last -> !today.isAfter(last)).isPresent()
                ? OPEN
                : "waiting";
    }

    /** Whether opinions are received today. */
    public boolean isOpen() {
        return isOpenOn(content(), context().today());
    }

    /** Days that are left, 0 on the last one; -1 when it is over or not yet begun. */
    public long getDaysLeft() {
        return isOpen()
                ? ChronoUnit.DAYS.between(
                        context().today(), content().date("deadline").orElseThrow())
                : -1;
    }

    /** See {@link #phaseOn}. */
    public String getPhase() {
        return phaseOn(content(), context().today());
    }

    /** The full text by paragraphs, each with an anchor; none if it is only in a file. */
    public List<ParagraphView> getParagraphs() {
        return Paragraphs.of(content().text("body"));
    }

    /** Where one gives an opinion on the whole. */
    public String getForm() {
        return FormAddress.of(context(), SubmissionKind.OPINION, item().id());
    }

    /** Where one gives an opinion on a paragraph. */
    public String formAt(ParagraphView paragraph) {
        return getForm() + "&" + FormAddress.PARAGRAPH + "=" + paragraph.getId();
    }
}
