package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import java.io.IOException;
import java.util.StringJoiner;
import vn.communeportal.board.form.FileUpload;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.FileContent;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.insight.tables.ImportResult;
import vn.communeportal.insight.tables.ImportedTable;

/** Takes a table from the person's device and says row by row what could not be taken over. */
final class TableImport extends CssLayout {

    /** What is done with the table. */
    @FunctionalInterface
    interface Work {
        ImportResult take(ImportedTable table) throws TransitionRefusedException;
    }

    private final BoardContext context;
    private final Work work;
    private final Runnable done;
    private final Label result = Html.text("", "cp-import-result", "cp-note");

    /**
     * @param key of the title; with {@code .help} behind it that of the help
     * @param done is run when something was taken over
     */
    TableImport(BoardContext context, String key, Work work, Runnable done) {
        this.context = context;
        this.work = work;
        this.done = done;
        addStyleName("cp-import");
        addComponents(
                Html.subheading(context.text(key)),
                Html.text(context.text(key + ".help"), "cp-help"),
                new FileUpload(
                        context.words(), context.text("insight.import.choose"), false, this::take),
                result);
    }

    private void take(FileContent file) {
        try {
            ImportResult imported = work.take(ImportedTable.of(file));
            StringJoiner lines = new StringJoiner("\n");
            lines.add(context.text("insight.import.done", imported.taken(), imported.unchanged()));
            for (ImportResult.Refused refused : imported.refused()) {
                String why = context.text(refused.key(), refused.argument());
                lines.add(
                        refused.row() == 0
                                ? why
                                : context.text("insight.import.row", refused.row(), why));
            }
            result.setValue(lines.toString());
            if (imported.taken() > 0) {
                done.run();
            }
        } catch (IOException e) {
            result.setValue(context.text("insight.import.unreadable"));
        } catch (TransitionRefusedException e) {
            result.setValue(context.text(e));
        }
    }
}
