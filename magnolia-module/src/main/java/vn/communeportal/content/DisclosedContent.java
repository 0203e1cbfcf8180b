package vn.communeportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.text.Vietnamese;

/**
 * What was disclosed in a quarter, with form and time: the list that Law 10/2022/QH15, article
 * 13.2, wants every quarter. It is never written by hand; it follows from the items. Immutable.
 */
public final class DisclosedContent {

    private static final String POSTINGS = "postings";

    /** A form in which something was disclosed. */
    public static final class Posting {

        private final String form;
        private final String place;
        private final LocalDate from;
        private final LocalDate until;

        private Posting(String form, String place, LocalDate from, LocalDate until) {
            this.form = form;
            this.place = place;
            this.from = from;
            this.until = until;
        }

        /** {@code posting}, {@code portal}, {@code loudspeaker}… */
        public String form() {
            return form;
        }

        /** May be empty. */
        public String place() {
            return place;
        }

        public LocalDate from() {
            return from;
        }

        /** Empty if it stays. */
        public Optional<LocalDate> until() {
            return Optional.ofNullable(until);
        }
    }

    private final Item item;
    private final List<Posting> postings;

    private DisclosedContent(Item item, List<Posting> postings) {
        this.item = item;
        this.postings = postings;
    }

    public Item item() {
        return item;
    }

    /** The portal first, then the others as they are entered. */
    public List<Posting> postings() {
        return postings;
    }

    /**
     * What was published in a quarter, the oldest first.
     *
     * @param items published ones that may be disclosures under the law
     * @param dayInQuarter any day of the quarter
     */
    public static List<DisclosedContent> inQuarter(List<Item> items, LocalDate dayInQuarter) {
        return items.stream()
                .filter(DisclosedContent::isDisclosure)
                .filter(item -> item.publishedAt().isPresent())
                .filter(item -> sameQuarter(publishedOn(item), dayInQuarter))
                .sorted(Comparator.comparing((Item item) -> item.publishedAt().get()))
                .map(item -> new DisclosedContent(item, postings(item)))
                .collect(Collectors.toList());
    }

    private static boolean isDisclosure(Item item) {
        return item.content().text(Kind.FIELD).equals("democracy") || item.content().has(POSTINGS);
    }

    private static boolean sameQuarter(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.get(IsoFields.QUARTER_OF_YEAR) == other.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate publishedOn(Item item) {
        return day(item.publishedAt().orElse(Instant.EPOCH));
    }

    private static LocalDate day(Instant time) {
        return time.atZone(Vietnamese.ZONE).toLocalDate();
    }

    private static List<Posting> postings(Item item) {
        List<Posting> postings = new ArrayList<>();
        postings.add(
                new Posting(
                        "portal",
                        "",
                        publishedOn(item),
                        item.publishUntil().map(DisclosedContent::day).orElse(null)));
        for (Content part : item.content().parts(POSTINGS)) {
            if (!part.text("form").equals("portal") && part.date("from").isPresent()) {
                postings.add(
                        new Posting(
                                part.text("form"),
                                part.text("place"),
                                part.date("from").get(),
                                part.date("until").orElse(null)));
            }
        }
        return postings;
    }
}
