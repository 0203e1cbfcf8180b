package vn.communeportal.insight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.regulation.Instrument;
import vn.communeportal.regulation.Instruments;
import vn.communeportal.text.Vietnamese;

/** What every kind of report begins and ends with. */
final class CommonTexts {

    private CommonTexts() {}

    static Map<ReportField, String> of(ReportKind kind, ReportFacts facts) {
        Map<ReportField, String> texts = new EnumMap<>(ReportField.class);
        facts.lasting.forEach(
                (field, text) -> {
                    if (field.isLasting()) {
                        texts.put(field, text);
                    }
                });
        boolean hasNextYear = kind == ReportKind.OPERATING && PeriodWords.isYear(facts.period);
        String key =
                kind + ".subject" + (kind == ReportKind.OPERATING && !hasNextYear ? ".asked" : "");
        texts.put(
                ReportField.SUBJECT,
                ReportTexts.text(
                        key,
                        texts.getOrDefault(ReportField.PORTAL_NAME, "Cổng thông tin điện tử"),
                        facts.communeName(),
                        PeriodWords.of(facts.period),
                        "năm " + (facts.period.to().getYear() + 1)));
        texts.put(ReportField.BASES, bases(kind, facts));
        texts.putIfAbsent(ReportField.PORTAL_NAME, "Cổng thông tin điện tử");
        texts.putIfAbsent(ReportField.PLACE, facts.commune.name());
        texts.putIfAbsent(
                ReportField.RECIPIENTS,
                facts.commune.setting("superiorAgency") + "\nLãnh đạo UBND xã");
        texts.putIfAbsent(ReportField.FILED_AT, "VT, VHXH");
        texts.putIfAbsent(ReportField.SIGNING_MODE, SigningMode.FOR_COMMITTEE.name());
        return texts;
    }

    /** Those instruments of the kind that are in force on the last day that counts. */
    private static String bases(ReportKind kind, ReportFacts facts) {
        List<String> bases = new ArrayList<>();
        for (String number : ReportTexts.text(kind + ".bases").split(", ?")) {
            inForce(facts.instruments, number, facts.period.cutOff())
                    .ifPresent(one -> bases.add("Căn cứ " + quoted(one)));
        }
        return String.join("\n", bases);
    }

    private static Optional<Instrument> inForce(Instruments all, String number, LocalDate day) {
        return all.numbered(number).filter(one -> one.validity().includes(day));
    }

    /** {@code Nghị định số 42/2022/NĐ-CP ngày 24/06/2022 của Chính phủ về …}. */
    private static String quoted(Instrument one) {
        String title = one.title(Vietnamese.LOCALE);
        if (one.number().equals(title)) {
            return title;
        }
        String issued = one.issued().map(day -> " ngày " + ReportTexts.day(day)).orElse("");
        if (title.startsWith("Nghị định ")) {
            return "Nghị định số "
                    + one.number()
                    + issued
                    + " của Chính phủ "
                    + title.substring("Nghị định ".length());
        }
        return title + " số " + one.number() + issued;
    }
}
