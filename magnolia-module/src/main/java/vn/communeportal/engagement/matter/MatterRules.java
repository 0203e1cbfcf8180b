package vn.communeportal.engagement.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Roster;
import vn.communeportal.engagement.SubmissionKind;

/** What speaks against a step, all at once. Reads and changes nothing. */
final class MatterRules {

    private final Matter matter;
    private final Roster roster;
    private final LocalDate today;

    MatterRules(Matter matter, Roster roster, LocalDate today) {
        this.matter = matter;
        this.roster = roster;
        this.today = today;
    }

    /** Whether the person could take the step now, if they said what it needs. */
    boolean offers(MatterStep step, Actor actor) {
        return MatterTable.rule(step, matter.state(), matter.kind())
                .filter(rule -> matter.erasedAt().isEmpty() || step == MatterStep.HIDE)
                .filter(rule -> actor.mayAct() && mayTake(rule, actor))
                .filter(rule -> standing(rule, actor).isEmpty())
                .isPresent();
    }

    /** Everything that speaks against the request; empty if nothing does. */
    List<Objection> objections(StepRequest request, Actor actor) {
        List<Objection> objections = new ArrayList<>();
        if (request.revision().filter(seen -> seen != matter.revision()).isPresent()) {
            objections.add(Objection.of("changedMeanwhile"));
            return objections;
        }
        if (matter.erasedAt().isPresent() && request.step() != MatterStep.HIDE) {
            objections.add(Objection.of("matterErased"));
            return objections;
        }
        Optional<MatterTable.Rule> rule =
                MatterTable.rule(request.step(), matter.state(), matter.kind());
        if (rule.isEmpty()) {
            objections.add(Objection.of("matterNotNow"));
            return objections;
        }
        if (!actor.mayAct() || !mayTake(rule.get(), actor)) {
            objections.add(Objection.of(actor.mayAct() ? "notYours" : "communeClosed"));
        }
        objections.addAll(standing(rule.get(), actor));
        objections.addAll(said(rule.get(), request));
        return objections;
    }

    private boolean mayTake(MatterTable.Rule rule, Actor actor) {
        return rule.parties().stream().anyMatch(party -> party.includes(actor, matter));
    }

    /** What is so, whatever somebody says. */
    private List<Objection> standing(MatterTable.Rule rule, Actor actor) {
        List<Objection> objections = new ArrayList<>();
        if (rule.needs(MatterNeed.NOT_THE_PROPOSER)
                && matter.proposer().filter(actor.login()::equals).isPresent()
                && roster.approvers().stream().anyMatch(login -> !login.equals(actor.login()))) {
            objections.add(Objection.of("matterOwnAnswer"));
        }
        if (rule.needs(MatterNeed.NOT_SHOWN) && matter.isShown()) {
            objections.add(Objection.of("matterShown"));
        }
        if (rule.needs(MatterNeed.SHOWN) && !matter.isShown()) {
            objections.add(Objection.of("matterNotShown"));
        }
        if (rule.needs(MatterNeed.NO_ITEM) && matter.item().isPresent()) {
            objections.add(Objection.of("matterHasItem"));
        }
        if (rule.needs(MatterNeed.SIMPLE) && matter.isComplex()) {
            objections.add(Objection.of("matterComplex"));
        }
        if (rule.needs(MatterNeed.DAY_WITHIN_EXTENSION) && matter.isExtended()) {
            objections.add(Objection.of("matterExtended"));
        }
        return objections;
    }

    /** What is missing or wrong in what somebody says. */
    private List<Objection> said(MatterTable.Rule rule, StepRequest request) {
        List<Objection> objections = new ArrayList<>();
        if (rule.needs(MatterNeed.TEXT) && request.text().isEmpty()) {
            objections.add(Objection.of("matterTextMissing"));
        }
        if (rule.needs(MatterNeed.MEMBER) && !roster.members().contains(request.target())) {
            objections.add(Objection.of("matterMemberMissing"));
        }
        if (rule.needs(MatterNeed.UNIT) && request.target().isEmpty()) {
            objections.add(Objection.of("matterUnitMissing"));
        }
        if (rule.needs(MatterNeed.DAY_AHEAD) && request.day().filter(today::isBefore).isEmpty()) {
            objections.add(Objection.of("matterDayMissing"));
        }
        if (rule.needs(MatterNeed.DAY_WITHIN_EXTENSION)) {
            extension(request).ifPresent(objections::add);
        }
        if (rule.needs(MatterNeed.GROUND)) {
            ground(request).ifPresent(objections::add);
        }
        return objections;
    }

    /** At most 15 days, once, in writing: Law 104/2016/QH13, article 30.4. */
    private Optional<Objection> extension(StepRequest request) {
        LocalDate due = matter.due().orElse(today);
        LocalDate latest = MatterTimes.latestExtension(matter.form(), due).orElse(due);
        return request.day().filter(day -> day.isAfter(due) && !day.isAfter(latest)).isPresent()
                ? Optional.empty()
                : Optional.of(Objection.of("matterExtensionTooLong", due, latest));
    }

    /** A request for information is refused on one of six grounds: article 28. */
    private Optional<Objection> ground(StepRequest request) {
        boolean information = matter.kind() == SubmissionKind.INFORMATION_REQUEST;
        return request.ground().filter(one -> one.isForInformation() == information).isPresent()
                ? Optional.empty()
                : Optional.of(Objection.of("matterGroundMissing"));
    }
}
