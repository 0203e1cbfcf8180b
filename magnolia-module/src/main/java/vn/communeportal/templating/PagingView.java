package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.communeportal.content.Page;

/** The pages of a list, for templates. */
public final class PagingView {

    private static final int AROUND = 1;

    private final Page<?> page;
    private final IntFunction<String> href;
    private final Formats formats;

    PagingView(Page<?> page, IntFunction<String> href, Formats formats) {
        this.page = page;
        this.href = href;
        this.formats = formats;
    }

    public int getNumber() {
        return page.number();
    }

    public int getCount() {
        return page.count();
    }

    /** Length of the whole list, as the page's language writes it. */
    public String getTotal() {
        return formats.number(page.total());
    }

    /** Empty on the first page. */
    public String getPrevious() {
        return getNumber() > 1 ? href.apply(getNumber() - 1) : "";
    }

    /** Empty on the last page. */
    public String getNext() {
        return getNumber() < getCount() ? href.apply(getNumber() + 1) : "";
    }

    /** The first, the last and those around this page; a gap is an entry without address. */
    public List<LinkView> getPages() {
        List<LinkView> pages = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= getCount(); number++) {
            boolean near = Math.abs(number - getNumber()) <= AROUND;
            if (near || number == 1 || number == getCount()) {
                if (number > last + 1) {
                    pages.add(new LinkView("…", "", false));
                }
                pages.add(
                        new LinkView(
                                String.valueOf(number), href.apply(number), number == getNumber()));
                last = number;
            }
        }
        return pages;
    }
}
