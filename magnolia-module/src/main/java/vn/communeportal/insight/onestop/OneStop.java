package vn.communeportal.insight.onestop;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.State;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/** The published results of the one-stop office's days. Whoever asks has checked rights. */
@Singleton
public final class OneStop {

    private final Repositories repositories;

    @Inject
    public OneStop(Repositories repositories) {
        this.repositories = repositories;
    }

    /** The figures of the days from one to another, both included. */
    public OneStopFigures of(String commune, LocalDate first, LocalDate last) {
        return new OneStopFigures(results(commune, first, last));
    }

    private List<Content> results(String commune, LocalDate first, LocalDate last) {
        ContentType type = ContentTypes.shipped().named("oneStopDay");
        ItemQuery query =
                ItemQuery.of(commune, type)
                        .states(List.of(State.PUBLISHED.id()))
                        .between(
                                OneStopFigures.DAY,
                                first.atStartOfDay(Vietnamese.ZONE).toInstant(),
                                last.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant())
                        .orderBy(OneStopFigures.DAY, true)
                        .page(1, Integer.MAX_VALUE);
        return repositories
                .editing(type.workspace(), session -> Items.list(session, query))
                .items()
                .stream()
                .map(Item::content)
                .collect(Collectors.toList());
    }
}
