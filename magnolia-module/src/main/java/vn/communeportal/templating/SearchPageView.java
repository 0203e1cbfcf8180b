package vn.communeportal.templating;

import java.util.List;
import java.util.Map;
import vn.communeportal.search.SearchHit;

/** What a visitor looked for and what was found, for templates. */
public final class SearchPageView extends PageView {

    private final Answer answer;

    SearchPageView(Frame frame, Answer answer) {
        super(frame);
        this.answer = answer;
    }

    /** What the page is made of; filled by {@link SearchPages} alone. */
    static final class Answer {
        String query = "";
        boolean asked;
        boolean ready = true;
        boolean someWords;
        String total = "";
        LinkView meant;
        String unfiltered = "";
        List<Found> results = List.of();
        List<Narrowing> narrowings = List.of();
        List<LinkView> orders = List.of();
        PagingView paging;
        Map<String, String> kept = Map.of();
        String from = "";
        String to = "";
        String inForceOn = "";
        boolean dated;
    }

    /** As it was written; empty before anybody has looked for something. */
    public String getQuery() {
        return answer.query;
    }

    /** Whether anything was asked, with words or by a filter. */
    public boolean isAsked() {
        return answer.asked;
    }

    /** Whether all that is published can be found already. */
    public boolean isReady() {
        return answer.ready;
    }

    /** Whether nothing has all words, and the results have most of them. */
    public boolean isSomeWords() {
        return answer.someWords;
    }

    /** How much was found, as the page's language writes numbers. */
    public String getTotal() {
        return answer.total;
    }

    /** What was probably meant, with a link that looks for it; null if nothing better is known. */
    public LinkView getMeant() {
        return answer.meant;
    }

    /** Where the same words are looked for without filters; empty if there are none. */
    public String getUnfiltered() {
        return answer.unfiltered;
    }

    public List<Found> getResults() {
        return answer.results;
    }

    public List<Narrowing> getNarrowings() {
        return answer.narrowings;
    }

    /** The same results in another order. */
    public List<LinkView> getOrders() {
        return answer.orders;
    }

    /** Null if nothing was found. */
    public PagingView getPaging() {
        return answer.paging;
    }

    /** What the form of dates has to send along, by parameter. */
    public Map<String, String> getKept() {
        return answer.kept;
    }

    /** As {@code 2025-07-18}; empty for no limit. */
    public String getFrom() {
        return answer.from;
    }

    public String getTo() {
        return answer.to;
    }

    public String getInForceOn() {
        return answer.inForceOn;
    }

    /** Whether the results are narrowed by any date. */
    public boolean isDated() {
        return answer.dated;
    }

    /** Something that was found. */
    public static final class Found {

        private final ItemView item;
        private final String kind;
        private final String number;
        private final SearchHit hit;

        Found(ItemView item, String kind, String number, SearchHit hit) {
            this.item = item;
            this.kind = kind;
            this.number = number;
            this.hit = hit;
        }

        public ItemView getItem() {
            return item;
        }

        /** In words. */
        public String getKind() {
            return kind;
        }

        /** Number of a document, code of a procedure; empty for others. */
        public String getNumber() {
            return number;
        }

        /** The title in stretches, of which some are what was looked for. */
        public List<SearchHit.Stretch> getTitle() {
            return hit.title();
        }

        /** A passage of the text in stretches. */
        public List<SearchHit.Stretch> getPassage() {
            return hit.passage();
        }
    }

    /** Something by which the results can be narrowed. */
    public static final class Narrowing {

        private final String label;
        private final List<Choice> choices;

        Narrowing(String label, List<Choice> choices) {
            this.label = label;
            this.choices = List.copyOf(choices);
        }

        public String getLabel() {
            return label;
        }

        public List<Choice> getChoices() {
            return choices;
        }
    }

    /** A value by which the results can be narrowed, or are. */
    public static final class Choice {

        private final String label;
        private final String count;
        private final String href;
        private final boolean current;

        Choice(String label, String count, String href, boolean current) {
            this.label = label;
            this.count = count;
            this.href = href;
            this.current = current;
        }

        public String getLabel() {
            return label;
        }

        /** How many results it leaves. */
        public String getCount() {
            return count;
        }

        /** Narrows, or widens again if it is in use. */
        public String getHref() {
            return href;
        }

        public boolean isCurrent() {
            return current;
        }
    }
}
