package vn.communeportal.templating;

import java.util.List;
import java.util.Map;

/** What a visitor looked for and what was found, for templates. */
public final class SearchView {

    private final Answer answer;

    SearchView(Answer answer) {
        this.answer = answer;
    }

    /** What the page is made of; filled by {@link SearchPages} alone. */
    static final class Answer {
        String query = "";
        String action = "";
        String suggestions = "";
        boolean asked;
        boolean answered = true;
        boolean ready = true;
        boolean someWords;
        String total = "";
        LinkView meant;
        String unfiltered = "";
        List<FoundView> results = List.of();
        List<NarrowingView> narrowings = List.of();
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

    /** Address of the page, without what was asked. */
    public String getAction() {
        return answer.action;
    }

    /** Where scripts ask what begins like the words that somebody types. */
    public String getSuggestions() {
        return answer.suggestions;
    }

    /** Whether what was asked could be looked for; if not, it can be tried again later. */
    public boolean isAnswered() {
        return answer.answered;
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

    public List<FoundView> getResults() {
        return answer.results;
    }

    public List<NarrowingView> getNarrowings() {
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
}
