package vn.communeportal.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Items;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.content.Page;
import vn.communeportal.host.Repositories;

/** Lists of cases over all kinds of content, for those who may see them. */
@Singleton
public final class CaseFinder {

    private static final int MANY = 5000;

    private static final Comparator<CaseFile> LAST_CHANGED_FIRST =
            Comparator.comparing((CaseFile file) -> file.item().modifiedAt().orElseThrow())
                    .reversed();

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final ItemsByWords index;

    /**
     * @param index what finds items by the words of their texts; what it finds is shown to those
     *     who may see it only
     */
    @Inject
    public CaseFinder(Repositories repositories, EditorialDesk desk, ItemsByWords index) {
        this.repositories = repositories;
        this.desk = desk;
        this.index = index;
    }

    /**
     * The cases that the filter lets through and the person may see, last changed first.
     * Contributors see their own.
     *
     * @param number of the page, the first is 1
     */
    public Page<CaseFile> find(
            String login, String commune, CaseFilter filter, int number, int size) {
        Actor actor = desk.actor(login, commune);
        int offset = (number - 1) * size;
        if (!actor.isMember()) {
            return new Page<>(List.of(), 0, offset, size);
        }
        boolean ownOnly = !actor.isEditing() && !actor.has(Role.ADMINISTRATOR);
        CaseFilter permitted = ownOnly ? filter.person(login) : filter;
        List<CaseFile> files = new ArrayList<>();
        long total = 0;
        for (ContentType type : permitted.types()) {
            // Each kind has its own workspace: the first pages of all, merged, hold the page that
            // is asked for.
            Page<CaseFile> page =
                    repositories.editing(
                            type.workspace(),
                            session ->
                                    Items.list(
                                            session,
                                            permitted
                                                    .query(commune, type, index)
                                                    .page(1, offset + size),
                                            node -> CaseFile.read(type, node)));
            files.addAll(page.items());
            total += page.total();
        }
        List<CaseFile> stretch =
                files.stream()
                        .sorted(LAST_CHANGED_FIRST)
                        .skip(offset)
                        .limit(size)
                        .collect(Collectors.toList());
        return new Page<>(stretch, total, offset, size);
    }

    /**
     * All cases of the commune that the filter lets through, up to {@value #MANY} of each kind,
     * whoever may see them: what a person is shown of them is the caller's to decide.
     */
    public List<CaseFile> all(String commune, CaseFilter filter) {
        List<CaseFile> files = new ArrayList<>();
        for (ContentType type : filter.types()) {
            files.addAll(
                    repositories
                            .editing(
                                    type.workspace(),
                                    session ->
                                            Items.list(
                                                    session,
                                                    filter.query(commune, type, index)
                                                            .page(1, MANY),
                                                    node -> CaseFile.read(type, node)))
                            .items());
        }
        // Somebody may have moved a case on after the index was asked.
        files.removeIf(file -> !filter.isIn(file.subject().state()));
        return files;
    }
}
