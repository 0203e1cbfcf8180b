package vn.communeportal.board.law;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.RegulationRegister;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.regulation.RecordSchema;
import vn.communeportal.regulation.RegulationException;
import vn.communeportal.regulation.RegulationRecords;
import vn.communeportal.regulation.RegulationSubject;

/**
 * A record of the law's data: corrected here, compared with the shipped one, and given up for it.
 * What is refused stays in the window as it was typed.
 */
final class RecordWindow extends FormWindow {

    /** What the person wants with the record. */
    private interface Attempt {
        void run() throws TransitionRefusedException, RegulationException;
    }

    private final Words words;
    private final RegulationDesk desk;
    private final RegulationRegister register;
    private final RegulationSubject subject;
    private final String login;
    private final Runnable changed;
    private final RecordForm form;
    private final TextArea reason = new TextArea();

    /**
     * @param register the state that the person sees
     * @param code empty for a new record
     * @param changed is run after something was saved
     */
    RecordWindow(
            Words words,
            RegulationDesk desk,
            RegulationRegister register,
            RegulationSubject subject,
            String code,
            String login,
            Runnable changed) {
        super(words, code.isEmpty() ? words.text("board.law.new") : code);
        this.words = words;
        this.desk = desk;
        this.register = register;
        this.subject = subject;
        this.login = login;
        this.changed = changed;
        addStyleName("cp-window-wide");
        Map<?, ?> record = register.regulation().records().record(subject, code).orElseGet(Map::of);
        form =
                new RecordForm(
                        words,
                        RecordSchema.of(subject),
                        record,
                        code.isEmpty() ? "" : subject.codeField());
        reason.setCaption(words.text("board.law.reason"));
        reason.setPlaceholder(words.text("board.law.reason.example"));
        reason.setWidthFull();
        reason.setRows(2);
        List<Component> parts = new ArrayList<>();
        if (register.isCorrected(subject, code)) {
            parts.add(difference(code, record));
        }
        parts.add(form);
        parts.add(reason);
        fill(parts, deeds(code));
    }

    private Component difference(String code, Map<?, ?> record) {
        Optional<Map<?, ?>> shipped = RegulationRecords.shipped().record(subject, code);
        return shipped.isEmpty()
                ? Html.text(words.text("board.law.added"), "cp-help")
                : Box.of(
                        "cp-record-difference",
                        Html.text(words.text("board.law.difference"), "cp-record-part-title"),
                        new DifferencePanel(words, shipped.get(), record));
    }

    private Button[] deeds(String code) {
        Button save = Buttons.primary(words.text("board.save"), () -> attempt(() -> save(code)));
        if (!register.isCorrected(subject, code)) {
            return new Button[] {save};
        }
        boolean added = RegulationRecords.shipped().record(subject, code).isEmpty();
        Button restore =
                Buttons.danger(
                        words.text(added ? "board.law.remove" : "board.law.restore"),
                        () -> attempt(() -> restore(code)));
        return new Button[] {save, restore};
    }

    private void save(String code) throws TransitionRefusedException, RegulationException {
        Map<String, Object> record = form.record();
        String written = String.valueOf(record.getOrDefault(subject.codeField(), ""));
        if (code.isEmpty()
                && register.regulation().records().record(subject, written).isPresent()) {
            refuse(words.text("board.law.exists", written));
            return;
        }
        desk.correct(login, register.revision(), subject, written, record, reason.getValue());
        close();
        changed.run();
    }

    private void restore(String code) throws TransitionRefusedException, RegulationException {
        desk.restore(login, register.revision(), subject, code, reason.getValue());
        close();
        changed.run();
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (TransitionRefusedException e) {
            refuse(e);
        } catch (RegulationException e) {
            List<String> sentences =
                    e.problems().stream()
                            .map(one -> one.text(words.messages(), words.locale()))
                            .distinct()
                            .collect(Collectors.toList());
            refuse(String.join("\n", sentences));
        }
    }
}
