package vn.communeportal.board;

import com.vaadin.ui.NativeSelect;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.communeportal.text.Vietnamese;

/** A choice of one of the last months. */
final class MonthChoice extends NativeSelect<YearMonth> {

    private static final int MONTHS = 36;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    MonthChoice(BoardContext context, String captionKey) {
        super(context.text(captionKey));
        YearMonth now = YearMonth.from(LocalDate.ofInstant(context.now(), Vietnamese.ZONE));
        List<YearMonth> months =
                IntStream.range(0, MONTHS).mapToObj(now::minusMonths).collect(Collectors.toList());
        setItems(months);
        setItemCaptionGenerator(MONTH::format);
        setEmptySelectionAllowed(false);
        setValue(now);
    }
}
