package vn.communeportal.board;

import java.util.Optional;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.CaseFile;

/** Makes the view of a place, for one person in one commune. */
public final class BoardViews {

    private BoardViews() {}

    /** The view; a message if there is nothing there that the person may see. */
    public static BoardView of(BoardContext context, BoardPlace place) {
        switch (place.view()) {
            case WORK:
                return new WorkView(context);
            case INBOX:
                return context.services()
                                .citizens()
                                .matters()
                                .isOpenTo(context.login(), context.commune().id())
                        ? new InboxView(context)
                        : new NothingView(context, "objection.notYours");
            case MATTER:
                return matter(context, place);
            case ITEMS:
                return new ItemsView(context);
            case ITEM:
                return item(context, place);
            case NEW:
                return newItem(context, place);
            case REGULATION:
                return context.services().regulation().mayChange(context.login())
                        ? new RegulationView(context)
                        : new NothingView(context, "objection.notYours");
            case PLAN:
                return context.actor().isMember()
                        ? new PlanView(context)
                        : new NothingView(context, "objection.notYours");
            case TIMES:
                return context.actor().isMember()
                        ? new TimesView(context)
                        : new NothingView(context, "objection.notYours");
            case TIMELINESS:
                return context.services()
                                .records()
                                .timeliness()
                                .mayRead(context.login(), context.commune().id())
                        ? new TimelinessView(context)
                        : new NothingView(context, "objection.notYours");
            case TRACE:
                return context.services()
                                .records()
                                .history()
                                .mayRead(context.login(), context.commune().id())
                        ? new TraceView(context)
                        : new NothingView(context, "objection.notYours");
            case COMPLETENESS:
                return context.actor().isMember()
                        ? new CompletenessView(context)
                        : new NothingView(context, "objection.notYours");
            case REPORTS:
                return context.services()
                                .figures()
                                .reports()
                                .mayRead(context.login(), context.commune().id())
                        ? new ReportsView(context)
                        : new NothingView(context, "objection.notYours");
            case FIGURES:
            case VISITS:
                return figures(context, place);
            case SCORES:
                return context.services()
                                .figures()
                                .scores()
                                .mayRead(context.login(), context.commune().id())
                        ? new ScoresView(context)
                        : new NothingView(context, "problem.insight.notYours");
            case RANKING:
                return context.services().figures().isProvince(context.login())
                        ? new RankingView(context)
                        : new NothingView(context, "problem.insight.notYours");
            case PROVINCE:
                return context.services().figures().isProvince(context.login())
                        ? new ProvinceView(context)
                        : new NothingView(context, "problem.insight.notYours");
            case LETTERS:
                return context.services()
                                .correspondence()
                                .letters()
                                .isOpenTo(context.login(), context.commune().id())
                        ? new LettersView(context)
                        : new NothingView(context, "objection.notYours");
            case WAIVERS:
                return context.services()
                                .waivers()
                                .isOpenTo(context.login(), context.commune().id())
                        ? new WaiversView(context)
                        : new NothingView(context, "objection.notYours");
            case UNITS:
            case ROYALTIES:
            case CHANNELS:
            case BROADCAST:
            case REGISTERS:
                return books(context, place.view());
            case SETTINGS:
                return context.services()
                                .administration()
                                .isOpenTo(context.login(), context.commune().id())
                        ? new SettingsView(context)
                        : new NothingView(context, "problem.commune.notYours");
            case COMMUNES:
            case OVERVIEW:
                return province(context, place);
            default:
                return new MembersView(context);
        }
    }

    private static BoardView figures(BoardContext context, BoardPlace place) {
        if (!context.services().figures().mayRead(context.login(), context.commune().id())) {
            return new NothingView(context, "problem.insight.notYours");
        }
        return place.view() == BoardPlace.View.FIGURES
                ? new FiguresView(context)
                : new VisitsView(context);
    }

    /** What a board keeps besides its items; each view shows what the person may see. */
    private static BoardView books(BoardContext context, BoardPlace.View view) {
        if (!context.actor().isMember()) {
            return new NothingView(context, "objection.notYours");
        }
        switch (view) {
            case UNITS:
                return new UnitsView(context);
            case ROYALTIES:
                return new RoyaltiesView(context);
            case CHANNELS:
                return context.actor().isEditing()
                        ? new PostsView(context)
                        : new NothingView(context, "objection.notYours");
            case BROADCAST:
                return new BroadcastView(context);
            default:
                return new RegistersView(context);
        }
    }

    /** For the province's administrators only. */
    private static BoardView province(BoardContext context, BoardPlace place) {
        if (!context.services().administration().isOpenTo(context.login())) {
            return new NothingView(context, "problem.commune.notYours");
        }
        return place.view() == BoardPlace.View.COMMUNES
                ? new CommunesView(context)
                : new OverviewView(context);
    }

    private static BoardView item(BoardContext context, BoardPlace place) {
        Optional<CaseFile> file =
                place.type()
                        .flatMap(
                                type ->
                                        context.services()
                                                .desk()
                                                .open(context.login(), type, place.id()))
                        .filter(found -> found.item().commune().equals(context.commune().id()));
        return file.<BoardView>map(found -> new ItemView(context, found))
                .orElseGet(() -> new NothingView(context, "objection.notFound"));
    }

    private static BoardView matter(BoardContext context, BoardPlace place) {
        return place.matter()
                .flatMap(
                        id ->
                                context.services()
                                        .citizens()
                                        .matters()
                                        .open(context.login(), context.commune().id(), id))
                .<BoardView>map(found -> new MatterView(context, found))
                .orElseGet(() -> new NothingView(context, "objection.notFound"));
    }

    private static BoardView newItem(BoardContext context, BoardPlace place) {
        if (!context.actor().mayCreate()) {
            return new NothingView(context, "objection.mayNotCreate");
        }
        ContentType type =
                place.type()
                        .filter(context.writtenTypes()::contains)
                        .orElse(context.writtenTypes().get(0));
        return new NewItemView(
                context, type, type.kind(place.id()).orElse(type.kinds().get(0)), place.section());
    }
}
