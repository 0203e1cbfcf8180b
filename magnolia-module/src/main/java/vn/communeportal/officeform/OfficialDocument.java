package vn.communeportal.officeform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An administrative document with the nine components of Decree 30/2020/NĐ-CP, article 8, and its
 * annexes. Immutable; what is not known yet (number, day, signer's name) leaves room to write it.
 */
public final class OfficialDocument {

    private final String superiorAgency;
    private final List<String> agency;
    private final String number;
    private final String symbol;
    private final String place;
    private final LocalDate date;
    private final int year;
    private final String kind;
    private final String subject;
    private final List<String> addressees;
    private final List<String> bases;
    private final Body body;
    private final List<String> recipients;
    private final Signature signature;
    private final List<Annex> annexes;

    private OfficialDocument(Builder builder) {
        superiorAgency = builder.superiorAgency;
        agency = builder.agency;
        number = builder.number;
        symbol = builder.symbol;
        place = builder.place;
        date = builder.date;
        year = builder.date == null ? builder.year : builder.date.getYear();
        kind = builder.kind;
        subject = builder.subject;
        addressees = List.copyOf(builder.addressees);
        bases = List.copyOf(builder.bases);
        body = builder.body;
        recipients = List.copyOf(builder.recipients);
        signature = builder.signature;
        annexes = List.copyOf(builder.annexes);
    }

    /**
     * @param superiorAgency the agency above the one that issues; empty where it is not named, as
     *     with a people's committee
     * @param agency the one that issues; a line break divides its name, see {@link
     *     #ofPeoplesCommittee}
     */
    public static Builder builder(String superiorAgency, String agency) {
        return new Builder(superiorAgency, agency);
    }

    /**
     * Of the people's committee of a commune.
     *
     * @param commune {@code Xã Hòa Phong}
     */
    public static Builder ofPeoplesCommittee(String commune) {
        return builder("", "Ủy ban nhân dân\n" + commune);
    }

    /**
     * Of the board that a people's committee has made for its portal, which its head signs. What
     * stands above may be shortened, Annex I, part II, 2.
     *
     * @param commune {@code Xã Hòa Phong}
     */
    public static Builder ofEditorialBoard(String commune) {
        return builder("UBND " + commune, "Ban Biên tập\nCổng thông tin điện tử");
    }

    /** In capitals; empty where there is none. */
    public String superiorAgency() {
        return superiorAgency;
    }

    /** In capitals, in its lines. */
    public List<String> agencyLines() {
        return agency;
    }

    /** Both agencies in one line. */
    String agencies() {
        return (superiorAgency + " " + String.join(" ", agency)).strip();
    }

    /** {@code Số: 142/BC-UBND}, with room that does not fall together for a number to come. */
    public String numberLine() {
        String shown = number.isEmpty() ? FormText.room(7) : FormText.twoDigits(number);
        return "Số: " + shown + "/" + symbol;
    }

    /** Empty while none is given. */
    public String number() {
        return number;
    }

    /** {@code BC-UBND}. */
    public String symbol() {
        return symbol;
    }

    /** {@code Quốc Tuấn, ngày 15 tháng 12 năm 2023}. */
    public String placeAndDate() {
        return place + ", " + (date == null ? FormText.blankDay(year) : FormText.spelled(date));
    }

    /** Empty while it is not fixed. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** {@code BÁO CÁO}; empty for an official letter (<i>công văn</i>), which names none. */
    public String kind() {
        return kind;
    }

    public boolean isLetter() {
        return kind.isEmpty();
    }

    /** The abstract (<i>trích yếu</i>). */
    public String subject() {
        return subject;
    }

    /** After <i>Kính gửi:</i>; empty where the kind has none. */
    public List<String> addressees() {
        return addressees;
    }

    /** {@code Căn cứ …}, without the mark at its end. */
    public List<String> bases() {
        return bases;
    }

    public Body body() {
        return body;
    }

    /** Below <i>Nơi nhận:</i>, with the line about filing, without dashes and marks. */
    public List<String> recipients() {
        return recipients;
    }

    public Signature signature() {
        return signature;
    }

    public List<Annex> annexes() {
        return annexes;
    }

    /** Not thread-safe. */
    public static final class Builder {

        private final String superiorAgency;
        private final List<String> agency;
        private String number = "";
        private String symbol = "";
        private String place = "";
        private LocalDate date;
        private int year;
        private String kind = "";
        private String subject = "";
        private List<String> addressees = List.of();
        private List<String> bases = List.of();
        private Body body = Body.empty();
        private final List<String> recipients = new ArrayList<>();
        private Signature signature;
        private final List<Annex> annexes = new ArrayList<>();

        private Builder(String superiorAgency, String agency) {
            this.superiorAgency = FormText.capitals(superiorAgency);
            this.agency =
                    agency.lines().map(FormText::capitals).collect(Collectors.toUnmodifiableList());
        }

        /** Digits alone; empty leaves room. */
        public Builder number(String number) {
            this.number = FormText.clean(number).strip();
            return this;
        }

        /** Kind and agency, {@code BC-UBND}; of a letter agency and unit, {@code UBND-VHXH}. */
        public Builder symbol(String symbol) {
            this.symbol = FormText.clean(symbol).strip();
            return this;
        }

        /** The name alone: {@code Quốc Tuấn}. */
        public Builder place(String place) {
            this.place = FormText.clean(place).strip();
            return this;
        }

        public Builder date(LocalDate day) {
            this.date = Objects.requireNonNull(day);
            return this;
        }

        /** Day and month are still to be written. */
        public Builder dateInYear(int year) {
            this.date = null;
            this.year = year;
            return this;
        }

        /** {@code Báo cáo}; without one it is a letter. */
        public Builder kind(String kind) {
            this.kind = FormText.capitals(kind);
            return this;
        }

        public Builder subject(String subject) {
            this.subject = FormText.clean(subject).strip();
            return this;
        }

        public Builder addressees(List<String> addressees) {
            this.addressees = cleaned(addressees);
            return this;
        }

        /** Each begins with its word, as <i>Căn cứ</i>; marks at the end are the output's. */
        public Builder bases(List<String> bases) {
            this.bases = cleaned(bases);
            return this;
        }

        public Builder body(Body body) {
            this.body = Objects.requireNonNull(body);
            return this;
        }

        public Builder recipients(List<String> recipients) {
            this.recipients.addAll(cleaned(recipients));
            return this;
        }

        public Builder recipients(String... recipients) {
            return recipients(Arrays.asList(recipients));
        }

        /** The last line of the recipients: {@code Lưu: VT, VHXH}. */
        public Builder filedAt(String units) {
            return recipients("Lưu: " + units);
        }

        public Builder signature(Signature signature) {
            this.signature = Objects.requireNonNull(signature);
            return this;
        }

        public Builder annex(Annex annex) {
            annexes.add(annex);
            return this;
        }

        /**
         * @throws IllegalStateException without symbol, place, day or year, subject or signature
         */
        public OfficialDocument build() {
            boolean hasDay = date != null || year > 0;
            if (symbol.isEmpty()
                    || place.isEmpty()
                    || !hasDay
                    || subject.isEmpty()
                    || signature == null) {
                throw new IllegalStateException(
                        "Symbol, place, day, subject and signature are needed");
            }
            return new OfficialDocument(this);
        }

        private static List<String> cleaned(List<String> lines) {
            return lines.stream()
                    .map(line -> FormText.clean(line).strip().replaceAll("[;.,]+$", ""))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toList());
        }
    }
}
