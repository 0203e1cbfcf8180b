package vn.communeportal.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.communeportal.text.Messages;

/** An instrument is quoted that is not in force on the day of the text that quotes it. */
public final class BasisWarning {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Instrument instrument;
    private final boolean tooEarly;
    private final List<Instrument> successors;

    BasisWarning(Instrument instrument, boolean tooEarly, List<Instrument> successors) {
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.tooEarly = tooEarly;
        this.successors = List.copyOf(successors);
    }

    public Instrument instrument() {
        return instrument;
    }

    /** What to quote in its place; none if that is not known. */
    public List<Instrument> successors() {
        return successors;
    }

    /** {@code 43/2011/NĐ-CP hết hiệu lực từ 15/08/2022, thay bằng 42/2022/NĐ-CP.} */
    public String text(Messages messages, Locale locale) {
        StringBuilder text = new StringBuilder();
        if (tooEarly) {
            LocalDate from = instrument.validity().from().orElseThrow();
            text.append(message(messages, locale, "notYet", instrument.number(), DAY.format(from)));
        } else {
            String since = DAY.format(instrument.validity().to().orElseThrow().plusDays(1));
            String others =
                    successors.stream().map(Instrument::number).collect(Collectors.joining(", "));
            text.append(
                    successors.isEmpty()
                            ? message(messages, locale, "lapsed", instrument.number(), since)
                            : message(
                                    messages,
                                    locale,
                                    "replaced",
                                    instrument.number(),
                                    since,
                                    others));
        }
        if (!instrument.grounds().isConfirmed()) {
            text.append(' ').append(message(messages, locale, "unconfirmed"));
        }
        return text.toString();
    }

    private static String message(
            Messages messages, Locale locale, String key, Object... arguments) {
        return messages.text(locale, "regulation.basis." + key, arguments);
    }

    @Override
    public String toString() {
        return instrument + (tooEarly ? " not yet in force" : " no longer in force");
    }
}
