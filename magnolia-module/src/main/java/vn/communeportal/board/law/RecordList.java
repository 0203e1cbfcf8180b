package vn.communeportal.board.law;

import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.regulation.RecordField;

/** Records in a record, such as the periods of a section: each with its inputs. */
final class RecordList extends CssLayout {

    private final Words words;
    private final RecordField field;
    private final List<RecordForm> forms = new ArrayList<>();
    private final CssLayout rows = new CssLayout();

    RecordList(Words words, RecordField field, Object value) {
        this.words = words;
        this.field = field;
        addStyleName("cp-record-list");
        if (value instanceof List) {
            for (Object one : (List<?>) value) {
                forms.add(form((Map<?, ?>) one));
            }
        }
        addComponents(
                rows,
                Buttons.secondary(
                        words.text("board.law.addPart", words.text(field.labelKey())), this::add));
        draw();
    }

    List<Map<String, Object>> records() {
        return forms.stream().map(RecordForm::record).collect(Collectors.toList());
    }

    private RecordForm form(Map<?, ?> record) {
        return new RecordForm(words, field.parts(), record, "");
    }

    private void add() {
        forms.add(form(Map.of()));
        draw();
    }

    private void remove(RecordForm form) {
        forms.remove(form);
        draw();
    }

    private void draw() {
        rows.removeAllComponents();
        for (int i = 0; i < forms.size(); i++) {
            RecordForm form = forms.get(i);
            rows.addComponent(
                    Box.of(
                            "cp-record-part",
                            Html.text(
                                    words.text(field.labelKey()) + " " + (i + 1),
                                    "cp-record-part-title"),
                            form,
                            Buttons.quiet(words.text("board.law.removePart"), () -> remove(form))));
        }
    }
}
