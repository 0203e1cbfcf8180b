package vn.communeportal.engagement.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.time.DueDate;
import vn.communeportal.editorial.time.OtherWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.WorkingDays;
import vn.communeportal.text.Vietnamese;

/**
 * What waits for a member of what citizens send: matters in their hands, for secretary and heads
 * those that nobody has, answers that await a head; and drafts, five working days before the time
 * for opinions ends, on its last day, and from then on until the result is published (Law
 * 10/2022/QH15, article 28.3).
 */
@Singleton
public final class CitizenWork implements OtherWork {

    private static final int NOTICE = 5;
    private static final int MOST_DRAFTS = 200;

    private final Repositories repositories;
    private final EditorialDesk editorial;
    private final EngagementDesk desk;
    private final Clock clock;

    @Inject
    public CitizenWork(
            Repositories repositories, EditorialDesk editorial, EngagementDesk desk, Clock clock) {
        this.repositories = repositories;
        this.editorial = editorial;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<DueDate> of(String login, String commune) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        Actor actor = editorial.actor(login, commune);
        List<DueDate> days = new ArrayList<>();
        for (Matter matter : desk.list(login, commune, new MatterFilter().open())) {
            if (waitsFor(matter, actor)) {
                days.add(DueDate.of(matter.due().orElse(LocalDate.MAX), today));
            }
        }
        boolean mayLead = MatterParty.LEADING.mayBe(actor);
        if (mayLead) {
            for (Item draft : drafts(commune)) {
                remind(draft.content(), today, days);
            }
        }
        return days;
    }

    private static boolean waitsFor(Matter matter, Actor actor) {
        if (matter.state() == MatterState.PROPOSED) {
            return actor.isApproving();
        }
        return matter.assignee().isPresent()
                ? matter.assignee().filter(actor.login()::equals).isPresent()
                : MatterParty.LEADING.mayBe(actor);
    }

    private List<Item> drafts(String commune) {
        ContentType type = ContentTypes.shipped().named(ContentTypes.CONSULTATION);
        return repositories.editing(
                type.workspace(),
                session ->
                        Items.list(
                                        session,
                                        ItemQuery.of(commune, type)
                                                .states(List.of(State.PUBLISHED.id()))
                                                .page(1, MOST_DRAFTS))
                                .items());
    }

    private static void remind(Content draft, LocalDate today, List<DueDate> days) {
        LocalDate deadline = draft.date("deadline").orElse(null);
        if (deadline == null || draft.has("opinionsSummary") || draft.has("explanation")) {
            return;
        }
        WorkingDays calendar = Regulation.inForce().workingDays();
        if (today.equals(calendar.add(deadline, -NOTICE))) {
            days.add(DueDate.of(today, today));
        } else if (!today.isBefore(deadline)) {
            days.add(DueDate.of(deadline, today));
        }
    }
}
