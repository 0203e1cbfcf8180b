package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.History;
import vn.communeportal.register.Record;

/** A month's royalties: a draft that follows the works, or what the head confirmed. Immutable. */
public final class RoyaltyList {

    /** What has become of a list. */
    public enum State {
        /** Counted anew whenever somebody looks. */
        DRAFT,
        /** Confirmed by the head; never changes any more. */
        CONFIRMED,
        PAID;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String labelKey() {
            return "royalties.state." + id();
        }
    }

    /** The type of the records; their ids are the months. */
    static final String TYPE = "royaltyList";

    private static final String WORKS = "works";
    private static final String STATUS = "status";

    private final YearMonth month;
    private final State state;
    private final List<ListedWork> works;
    private final Record record;

    private RoyaltyList(YearMonth month, State state, List<ListedWork> works, Record record) {
        this.month = month;
        this.state = state;
        this.works = List.copyOf(works);
        this.record = record;
    }

    static RoyaltyList draft(YearMonth month, List<ListedWork> works) {
        return new RoyaltyList(month, State.DRAFT, works, null);
    }

    static RoyaltyList read(Record record) {
        Content content = record.content();
        return new RoyaltyList(
                YearMonth.parse(record.id()),
                content.text(STATUS).equals(State.PAID.id()) ? State.PAID : State.CONFIRMED,
                content.parts(WORKS).stream().map(ListedWork::read).collect(Collectors.toList()),
                record);
    }

    /** What is kept when it is confirmed. */
    Content confirmed() {
        return Content.empty()
                .with(STATUS, State.CONFIRMED.id())
                .with(WORKS, works.stream().map(ListedWork::content).collect(Collectors.toList()));
    }

    public YearMonth month() {
        return month;
    }

    public State state() {
        return state;
    }

    /** Those of the month first, then differences to earlier lists. */
    public List<ListedWork> works() {
        return works;
    }

    /** Empty for a draft. */
    public Optional<Record> record() {
        return Optional.ofNullable(record);
    }

    public Optional<LocalDate> paidOn() {
        return record().flatMap(kept -> kept.content().date("paidOn"));
    }

    /** Changes whenever anything in it does: who confirms a draft says which one they saw. */
    public String fingerprint() {
        return History.digest(works.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** By person, in the order of their names. */
    public List<PersonTotal> people() {
        return PersonTotal.of(works);
    }

    /** In dong; 0 if it is counted without money. */
    public BigDecimal amount() {
        return works.stream().map(ListedWork::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal points() {
        return works.stream().map(ListedWork::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether anything in it is money. */
    public boolean isWithMoney() {
        return works.stream()
                .flatMap(work -> work.shares().stream())
                .anyMatch(share -> share.amount().isPresent());
    }
}
