package vn.communeportal.insight.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import vn.communeportal.text.Vietnamese;

/**
 * The sentences with which reports are prefilled, {@code commune-portal/report/texts.properties}:
 * in Vietnamese alone, since documents of the authorities are.
 */
final class ReportTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Properties TEXTS = load();

    private ReportTexts() {}

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in =
                        ReportTexts.class.getResourceAsStream(
                                "/commune-portal/report/texts.properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Whether there is such a sentence. */
    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    /**
     * @throws IllegalArgumentException if there is no such sentence
     */
    static String text(String key, Object... arguments) {
        String pattern = TEXTS.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException(key);
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        return new MessageFormat(Vietnamese.normalize(pattern), Vietnamese.LOCALE).format(shown);
    }

    private static String shown(Object argument) {
        if (argument instanceof Number) {
            return number(((Number) argument).longValue());
        }
        return argument instanceof LocalDate ? day((LocalDate) argument) : String.valueOf(argument);
    }

    /** {@code 1.611}. */
    static String number(long number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    /** {@code 07/8/2023} is written {@code 07/08/2023}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
