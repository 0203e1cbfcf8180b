package vn.communeportal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.ReviewSheet;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.officeform.Body;
import vn.communeportal.officeform.FormTable;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.Signature;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/**
 * The review sheet (<i>phiếu trình duyệt</i>) in the office form: item, checks and history, for the
 * head who signs on paper. Always in Vietnamese, as the board's files are.
 */
final class SheetDocument {

    private static final String ROOM = "………………………………………………………………";

    private final BoardContext context;
    private final CaseFile file;
    private final String code;

    SheetDocument(BoardContext context, CaseFile file) {
        this.context = context;
        this.file = file;
        code = ReviewSheet.codeOf(file);
    }

    OfficialDocument document() {
        return form(context, text("sheet.title"), text("sheet.subject", file.item().title(), code))
                .symbol("PTr-BBT")
                .body(body())
                .signature(
                        Signature.byHead()
                                .title(text("sheet.presenter"))
                                .name(context.nameOf(context.login()))
                                .build())
                .recipients(text("sheet.head"))
                .filedAt("HS")
                .build();
    }

    /** A document of the commune's board, of today. */
    static OfficialDocument.Builder form(BoardContext context, String kind, String subject) {
        String agency = context.commune().setting("agency");
        return OfficialDocument.builder("", agency.isEmpty() ? context.commune().name() : agency)
                .place(context.commune().name())
                .date(LocalDate.ofInstant(context.now(), Vietnamese.ZONE))
                .kind(kind)
                .subject(subject);
    }

    private String text(String key, Object... arguments) {
        return context.words().messages().text(Vietnamese.LOCALE, key, arguments);
    }

    private Body body() {
        Body.Builder body = Body.builder();
        body.section(text("sheet.facts"));
        body.list(
                text("item.section.label")
                        + ": "
                        + context.sectionName(file.item().content().text("section")),
                text("board.fact.author") + ": " + context.nameOf(file.subject().author()),
                text("sheet.writers")
                        + ": "
                        + file.subject().writers().stream()
                                .map(context::nameOf)
                                .collect(Collectors.joining(", ")),
                text("board.fact.stateSince")
                        + ": "
                        + context.words().time(file.subject().stateSince()));
        body.section(text("sheet.content"));
        for (String line : SafeHtml.toPlainText(file.item().content().text("body")).split("\n")) {
            if (!line.isBlank()) {
                body.text(line);
            }
        }
        body.section(text("checks.title"));
        List<Finding> findings =
                context.services().desk().findings(context.login(), file, file.item().content());
        if (findings.isEmpty()) {
            body.text(text("checks.nothing"));
        }
        findings.forEach(finding -> body.text(words(finding)));
        body.section(text("board.tab.history"));
        body.add(history());
        body.section(text("sheet.decision"));
        body.text("[   ] " + text("sheet.approve") + "          [   ] " + text("sheet.return"));
        body.text(text("sheet.remark") + " " + ROOM);
        body.text(text("sheet.signed") + " " + ROOM);
        body.text(text("sheet.validity", code));
        return body.build();
    }

    private String words(Finding finding) {
        return text("checks.severity." + finding.severity())
                + ": ["
                + finding.check()
                + "] "
                + finding.text(context.words().messages(), Vietnamese.LOCALE)
                + (finding.excerpt().isEmpty() ? "" : " – “" + finding.excerpt() + "”");
    }

    private FormTable history() {
        FormTable.Builder table =
                FormTable.builder()
                        .column(text("trace.column.time"), 2)
                        .column(text("trace.column.person"), 3)
                        .column(text("trace.column.what"), 4);
        for (HistoryEntry entry :
                context.services()
                        .desk()
                        .history(context.login(), file.item().type(), file.item().id())) {
            table.row(
                    context.words().time(entry.time()),
                    context.nameOf(entry.login()),
                    text(
                                    entry.transition()
                                            .map(Transition::pastKey)
                                            .orElse("transition.create.past"))
                            + (entry.comment().isEmpty() ? "" : ": " + entry.comment()));
        }
        return table.build();
    }
}
