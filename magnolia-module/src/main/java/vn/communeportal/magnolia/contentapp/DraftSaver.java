package vn.communeportal.magnolia.contentapp;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.jcr.Node;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.Repositories;

/** Writes what a content app's form holds, by the rules of content and of the desk. */
public class DraftSaver {

    private final FormAccess access;
    private final EditorialDesk desk;
    private final Repositories repositories;
    private final Clock clock;

    @Inject
    public DraftSaver(
            FormAccess access, EditorialDesk desk, Repositories repositories, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.repositories = repositories;
        this.clock = clock;
    }

    /**
     * Makes the form's new item, a draft in the person's hands, or writes its item by the
     * workflow's transition for it, unless somebody else has changed it since the form was opened.
     *
     * @throws TransitionRefusedException with all reasons; nothing was changed then
     */
    public void save(String login, OpenForm form, Content content)
            throws TransitionRefusedException {
        List<Objection> problems =
                ContentRules.check(form.type(), content).stream()
                        .map(Objection::of)
                        .collect(Collectors.toList());
        if (!problems.isEmpty()) {
            throw new TransitionRefusedException(problems);
        }
        if (form.id().isPresent()) {
            desk.perform(
                    login,
                    form.type(),
                    form.id().get(),
                    TransitionRequest.of(Transition.EDIT).seen(form.revision()).writing(content));
        } else {
            create(login, form, content);
        }
    }

    private void create(String login, OpenForm form, Content content)
            throws TransitionRefusedException {
        access.toAdd(login, form.type(), "/" + form.commune().id());
        repositories.editing(
                form.type().workspace(),
                session -> {
                    Instant now = clock.instant();
                    Node item =
                            Items.create(session, form.type(), form.commune().id(), content, now);
                    Cases.open(item, login, now);
                    session.save();
                    return null;
                });
    }
}
