package vn.communeportal.editorial;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.text.Messages;

/**
 * Tells the people concerned what happened: whoever has the case now, those who might take it, and
 * its author at its ends.
 */
@Singleton
public final class Notices {

    private final Inbox inbox;
    private final People people;
    private final Messages messages = Messages.shipped();

    @Inject
    public Notices(Inbox inbox, People people) {
        this.inbox = inbox;
        this.people = people;
    }

    void tell(Actor actor, Case before, CaseFile after, TransitionRequest request, Roster roster) {
        for (String login : concerned(before, after.subject(), request, roster)) {
            if (!login.equals(actor.login())) {
                people.byLogin(login).ifPresent(person -> notify(person, after, request));
            }
        }
    }

    /** Somebody recorded a decision in this person's name: who did not make it should say so. */
    void tellRecorded(String decider, CaseFile file) {
        people.byLogin(decider)
                .ifPresent(
                        person ->
                                inbox.notify(
                                        decider,
                                        messages.text(
                                                person.language(),
                                                "notice.recordedOnPaper",
                                                messages.text(
                                                        person.language(),
                                                        file.subject().state().labelKey()),
                                                file.item().title()),
                                        "",
                                        file.item().type().workspace(),
                                        file.item().id()));
    }

    private static Set<String> concerned(
            Case before, Case after, TransitionRequest request, Roster roster) {
        Set<String> logins = new TreeSet<>();
        after.assignee()
                .filter(login -> !before.assignee().filter(login::equals).isPresent())
                .ifPresent(logins::add);
        if (request.transition() == Transition.ESCALATE) {
            roster.heads().forEach(logins::add);
        }
        if (after.state() == before.state()) {
            return logins;
        }
        switch (after.state()) {
            case SUBMITTED:
                roster.editors().stream()
                        .filter(login -> roster.rolesOf(login).contains(Role.SECRETARY))
                        .forEach(logins::add);
                break;
            case IN_REVIEW:
                logins.addAll(roster.approvers());
                break;
            case PUBLISHED:
            case REJECTED:
            case WITHDRAWN:
                logins.add(after.author());
                break;
            default:
                break;
        }
        return logins;
    }

    private void notify(Person person, CaseFile file, TransitionRequest request) {
        Locale language = person.language();
        String state = messages.text(language, file.subject().state().labelKey());
        String subject =
                messages.text(
                        language,
                        request.transition() == Transition.ESCALATE
                                ? "notice.escalated"
                                : "notice.subject",
                        state,
                        file.item().title());
        inbox.notify(
                person.login(),
                subject,
                request.comment(),
                file.item().type().workspace(),
                file.item().id());
    }
}
