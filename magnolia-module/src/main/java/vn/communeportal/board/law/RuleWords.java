package vn.communeportal.board.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Words;
import vn.communeportal.regulation.BaseSalary;
import vn.communeportal.regulation.CalendarYear;
import vn.communeportal.regulation.Deadline;
import vn.communeportal.regulation.DocumentType;
import vn.communeportal.regulation.Holiday;
import vn.communeportal.regulation.Instrument;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.RegulationSubject;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.RoyaltyTable;
import vn.communeportal.regulation.SectionGroup;
import vn.communeportal.regulation.ShownContent;
import vn.communeportal.regulation.TimeSpan;
import vn.communeportal.regulation.Validity;

/** The rules of each subject in words, as a list shows them on a day. */
final class RuleWords {

    private final Words words;
    private final Regulation regulation;
    private final LocalDate day;

    RuleWords(Words words, Regulation regulation, LocalDate day) {
        this.words = words;
        this.regulation = regulation;
        this.day = day;
    }

    /** All rules of a subject in the order of the data; a section has one for each period. */
    List<Rule> all(RegulationSubject subject) {
        switch (subject) {
            case SECTIONS:
                return collect(regulation.sections().all(), this::section);
            case GROUPS:
                return collect(regulation.sections().groups(), this::group);
            case DEADLINES:
                return collect(regulation.deadlines().all(), this::deadline);
            case INSTRUMENTS:
                return collect(regulation.instruments().all(), this::instrument);
            case HOLIDAYS:
                return collect(regulation.workingDays().holidays(), this::holiday);
            case YEARS:
                return collect(regulation.workingDays().years(), this::year);
            case ROYALTY_TABLES:
                return collect(regulation.royalties().tables(), this::royaltyTable);
            case BASE_SALARIES:
                return collect(regulation.royalties().salaries(), this::baseSalary);
            default:
                return collect(regulation.documentTypes().all(), this::documentType);
        }
    }

    private static <T> List<Rule> collect(List<T> rules, Function<T, Rule> inWords) {
        return rules.stream().map(inWords).collect(Collectors.toList());
    }

    private Rule section(RequiredSection section) {
        StringBuilder facts = new StringBuilder(words.text(section.obligation().labelKey()));
        section.maximumAge()
                .ifPresent(
                        age ->
                                facts.append(" · ")
                                        .append(
                                                words.text(
                                                        "board.law.maximumAge",
                                                        span(age),
                                                        section.atLeast())));
        if (!section.deadlines().isEmpty()) {
            facts.append(" · ").append(String.join(", ", section.deadlines()));
        }
        if (!section.shows().isEmpty()) {
            facts.append(" · ")
                    .append(
                            section.shows().stream()
                                    .map(this::content)
                                    .collect(Collectors.joining(", ")));
        }
        return new Rule(section.code(), section.name(locale()), facts.toString())
                .grounds(section.grounds())
                .validity(section.validity());
    }

    private String content(ShownContent shown) {
        String type = words.textOrNothing(shown.contentType() + ".name");
        return type.isEmpty()
                ? shown.toString()
                : type + shown.kind().map(kind -> " (" + kind(shown, kind) + ")").orElse("");
    }

    private String kind(ShownContent shown, String kind) {
        String name = words.textOrNothing(shown.contentType() + ".kind." + kind);
        return name.isEmpty() ? kind : name;
    }

    private Rule group(SectionGroup group) {
        return new Rule(group.code(), group.name(locale()), "/" + group.slug());
    }

    private Rule deadline(Deadline deadline) {
        String limit =
                deadline.limit()
                        .map(span -> words.text(deadline.bound().labelKey()) + " " + span(span))
                        .orElseGet(() -> words.text("board.law.atOnce"));
        return new Rule(
                        deadline.code(),
                        deadline.event(locale()),
                        deadline.duty(locale()) + " · " + limit)
                .grounds(deadline.grounds())
                .validity(deadline.validity());
    }

    private Rule instrument(Instrument instrument) {
        String facts =
                instrument.replacedBy().isEmpty()
                        ? ""
                        : words.text(
                                "board.law.replacedBy", String.join(", ", instrument.replacedBy()));
        return new Rule(instrument.number(), instrument.title(locale()), facts)
                .grounds(instrument.grounds())
                .validity(instrument.validity());
    }

    private Rule holiday(Holiday holiday) {
        int year = day.getYear();
        String days =
                regulation.workingDays().daysOf(holiday, year).stream()
                        .map(words::day)
                        .collect(Collectors.joining(", "));
        return new Rule(
                        holiday.code(),
                        holiday.name(locale()),
                        words.text("board.law.daysIn", String.valueOf(year), days))
                .grounds(holiday.grounds())
                .validity(holiday.validity());
    }

    private Rule year(CalendarYear year) {
        return new Rule(
                        String.valueOf(year.year()),
                        words.text("board.law.year"),
                        words.text("board.law.yearDays", year.daysOff(), year.madeUp()))
                .grounds(year.grounds());
    }

    private Rule documentType(DocumentType type) {
        return new Rule(type.code(), type.name(), type.abbreviation().orElse(""))
                .grounds(type.grounds())
                .validity(type.validity());
    }

    private Rule royaltyTable(RoyaltyTable table) {
        String rates =
                table.rates().stream()
                        .map(
                                rate ->
                                        words.text(
                                                "board.law.rate",
                                                rate.name(locale()),
                                                rate.least(),
                                                rate.most()))
                        .collect(Collectors.joining("; "));
        return new Rule(table.code(), table.name(locale()), rates)
                .grounds(table.grounds())
                .validity(table.validity());
    }

    private Rule baseSalary(BaseSalary salary) {
        return new Rule(
                        salary.code(),
                        words.text("board.law.baseSalary"),
                        words.text("board.law.amount", salary.amount()))
                .grounds(salary.grounds())
                .validity(salary.validity());
    }

    private Locale locale() {
        return words.locale();
    }

    private String span(TimeSpan span) {
        return words.text(
                "regulation.span." + span.unit().name().toLowerCase(Locale.ROOT), span.amount());
    }

    /** From when to when, in words; empty if always. */
    String validity(Validity validity) {
        if (validity.from().isPresent() && validity.to().isPresent()) {
            return words.text(
                    "board.law.fromTo",
                    words.day(validity.from().get()),
                    words.day(validity.to().get()));
        }
        return validity.from()
                .map(from -> words.text("board.law.from", words.day(from)))
                .or(() -> validity.to().map(to -> words.text("board.law.to", words.day(to))))
                .orElse("");
    }
}
