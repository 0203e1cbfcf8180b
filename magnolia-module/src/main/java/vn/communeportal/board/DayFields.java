package vn.communeportal.board;

import com.vaadin.ui.DateField;
import java.time.LocalDate;
import vn.communeportal.board.parts.Words;

/** Fields for days, as they are written in Vietnam. */
final class DayFields {

    private DayFields() {}

    /**
     * @param value null for none yet
     */
    static DateField of(BoardContext context, String captionKey, LocalDate value) {
        DateField day = new DateField(context.text(captionKey));
        day.setLocale(context.words().locale());
        day.setDateFormat(Words.DAY_PATTERN);
        day.setPlaceholder(context.text("board.form.dayPlaceholder"));
        day.setValue(value);
        return day;
    }
}
