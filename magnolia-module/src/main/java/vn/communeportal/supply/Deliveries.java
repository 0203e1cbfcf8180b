package vn.communeportal.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/** What was first published in a period, and by which units. */
@Singleton
public final class Deliveries {

    /** The works that units are asked for: news, reports, pictures, films (<i>tin, bài</i>). */
    private static final List<ContentType> WORKS =
            List.of(
                    ContentTypes.shipped().named(ContentTypes.ARTICLE),
                    ContentTypes.shipped().named(ContentTypes.MEDIA));

    private final Repositories repositories;
    private final SupplyingUnits units;

    @Inject
    public Deliveries(Repositories repositories, SupplyingUnits units) {
        this.repositories = repositories;
        this.units = units;
    }

    /**
     * All works of a commune that were first published between two days, both included, oldest
     * first, whether they are still to be seen or not. Who may know is the caller's to decide.
     */
    public List<Delivery> between(String commune, LocalDate first, LocalDate last) {
        UnitOfItem unitOf = units.unitOfItem(commune);
        List<Delivery> deliveries = new ArrayList<>();
        for (CaseFile file : published(commune, first, last)) {
            String author = file.subject().author();
            deliveries.add(new Delivery(file.item(), author, unitOf.nameOf(file.item(), author)));
        }
        return deliveries;
    }

    /** The works themselves, with their cases, see {@link #between}. */
    public List<CaseFile> published(String commune, LocalDate first, LocalDate last) {
        List<CaseFile> files = new ArrayList<>();
        for (ContentType type : WORKS) {
            ItemQuery query =
                    ItemQuery.of(commune, type)
                            .between(
                                    ItemNodes.PUBLISHED_AT,
                                    first.atStartOfDay(Vietnamese.ZONE).toInstant(),
                                    last.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant())
                            .page(1, Integer.MAX_VALUE);
            files.addAll(
                    repositories
                            .editing(
                                    type.workspace(),
                                    session ->
                                            Items.list(
                                                    session,
                                                    query,
                                                    node -> CaseFile.read(type, node)))
                            .items());
        }
        files.sort(
                Comparator.comparing((CaseFile file) -> file.item().publishedAt().orElseThrow()));
        return files;
    }
}
