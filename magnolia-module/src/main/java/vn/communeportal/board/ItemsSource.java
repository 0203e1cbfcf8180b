package vn.communeportal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.communeportal.content.Page;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;

/** Stretches of the list of items, wherever they begin. */
final class ItemsSource {

    private final BoardContext context;
    private final Supplier<CaseFilter> filter;

    /**
     * @param filter makes a new filter each time
     */
    ItemsSource(BoardContext context, Supplier<CaseFilter> filter) {
        this.context = context;
        this.filter = filter;
    }

    /** Those items of the list from {@code offset} on; fewer than {@code limit} at its end. */
    List<CaseFile> stretch(int offset, int limit) {
        List<CaseFile> files = new ArrayList<>(page(offset / limit + 1, limit).items());
        int before = offset % limit;
        if (before > 0) {
            files.addAll(page(offset / limit + 2, limit).items());
        }
        return files.subList(
                Math.min(before, files.size()), Math.min(before + limit, files.size()));
    }

    int size() {
        return (int) page(1, 1).total();
    }

    private Page<CaseFile> page(int number, int size) {
        return context.services()
                .finder()
                .find(context.login(), context.commune().id(), filter.get(), number, size);
    }
}
