package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.DisclosedContent;
import vn.communeportal.content.Field;

/** What was disclosed in one quarter, for templates. */
public final class QuarterView {

    /** Something that was disclosed, and how. */
    public static final class Row {

        private final ItemView item;
        private final List<String> forms;

        private Row(ItemView item, List<String> forms) {
            this.item = item;
            this.forms = List.copyOf(forms);
        }

        public ItemView getItem() {
            return item;
        }

        /**
         * Each a form with its place and time, {@code Niêm yết, Nhà văn hóa, 1/8/2025 – 5/9/2025}.
         */
        public List<String> getForms() {
            return forms;
        }
    }

    private final int year;
    private final int quarter;
    private final List<Row> rows = new ArrayList<>();

    QuarterView(ViewContext context, int year, int quarter, List<DisclosedContent> disclosed) {
        this.year = year;
        this.quarter = quarter;
        for (DisclosedContent one : disclosed) {
            rows.add(
                    new Row(
                            context.views(List.of(one.item())).get(0),
                            one.postings().stream()
                                    .map(posting -> words(context, posting))
                                    .collect(Collectors.toList())));
        }
    }

    public String getYear() {
        return String.valueOf(year);
    }

    /** 1 to 4. */
    public int getQuarter() {
        return quarter;
    }

    /** The oldest first; empty if nothing was. */
    public List<Row> getRows() {
        return rows;
    }

    private static String words(ViewContext context, DisclosedContent.Posting posting) {
        Field form =
                ContentTypes.shipped()
                        .named(ContentTypes.DISCLOSURE)
                        .field("postings")
                        .flatMap(postings -> postings.part("form"))
                        .orElseThrow();
        return context.text(form.optionKey(posting.form()))
                + (posting.place().isEmpty() ? "" : ", " + posting.place())
                + ", "
                + posting.until()
                        .map(
                                until ->
                                        context.formats().day(posting.from())
                                                + " – "
                                                + context.formats().day(until))
                        .orElseGet(
                                () ->
                                        context.text(
                                                "portal.since",
                                                context.formats().day(posting.from())));
    }
}
