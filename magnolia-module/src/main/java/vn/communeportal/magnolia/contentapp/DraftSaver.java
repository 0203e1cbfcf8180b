package vn.communeportal.magnolia.contentapp;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.jcr.Node;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Messages;

/** Writes what a content app's form holds; answers with the reasons against it, in sentences. */
final class DraftSaver {

    private final EditorialDesk desk;
    private final Repositories repositories;
    private final Clock clock;

    DraftSaver(EditorialDesk desk, Repositories repositories, Clock clock) {
        this.desk = desk;
        this.repositories = repositories;
        this.clock = clock;
    }

    /**
     * Makes an item, a draft in the person's hands: for whoever may write in the commune, and for
     * administrators, who hand over what they have been given for it.
     *
     * @param commune id; may be none of a commune
     * @return empty if it was made
     */
    List<String> create(
            String login, Locale locale, String commune, ContentType type, Content content) {
        if (isNoCommune(commune)) {
            return List.of(Messages.shipped().text(locale, "objection.noCommune"));
        }
        Actor actor = desk.actor(login, commune);
        if (!actor.mayCreate() && !actor.has(Role.ADMINISTRATOR)) {
            return List.of(Messages.shipped().text(locale, "objection.mayNotCreate"));
        }
        return repositories.editing(
                type.workspace(),
                session -> {
                    Instant now = clock.instant();
                    Node item = Items.create(session, type, commune, content, now);
                    Cases.open(item, login, now);
                    session.save();
                    return List.of();
                });
    }

    /**
     * Writes an item by the workflow's transition for it: the person has it, and its state is one
     * in which it is written.
     *
     * @return empty if it was written
     */
    List<String> edit(String login, Locale locale, String id, ContentType type, Content content) {
        try {
            desk.perform(login, type, id, TransitionRequest.of(Transition.EDIT).writing(content));
            return List.of();
        } catch (TransitionRefusedException e) {
            return e.objections().stream()
                    .map(objection -> sentence(type, objection, locale))
                    .collect(Collectors.toList());
        }
    }

    private boolean isNoCommune(String commune) {
        return repositories
                .editing(Communes.WORKSPACE, session -> Communes.find(session, commune))
                .isEmpty();
    }

    private static String sentence(ContentType type, Objection objection, Locale locale) {
        Messages messages = Messages.shipped();
        String text = objection.text(messages, locale);
        return objection
                .problem()
                .map(problem -> problem.label(type, messages, locale) + ": " + text)
                .orElse(text);
    }
}
