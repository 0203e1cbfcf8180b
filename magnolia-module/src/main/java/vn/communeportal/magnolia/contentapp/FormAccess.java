package vn.communeportal.magnolia.contentapp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.Repositories;

/**
 * Who may open which form of a content app. It is asked before the form is shown, so that nobody
 * types what cannot be saved; saving asks the desk again.
 */
public class FormAccess {

    private final EditorialDesk desk;
    private final Repositories repositories;

    @Inject
    public FormAccess(EditorialDesk desk, Repositories repositories) {
        this.desk = desk;
        this.repositories = repositories;
    }

    /** The communes in which the person may make items, in their order. */
    public List<Commune> communesToWriteIn(String login) {
        return repositories.editing(Communes.WORKSPACE, Communes::all).stream()
                .filter(commune -> mayCreate(desk.actor(login, commune.id())))
                .collect(Collectors.toList());
    }

    /**
     * A form for a new item; administrators may make one too, and hand over what they have been
     * given for it.
     *
     * @param path of the commune's folder or anything in it; need not be there
     * @throws TransitionRefusedException if the person may not
     */
    public OpenForm toAdd(String login, ContentType type, String path)
            throws TransitionRefusedException {
        Commune commune = commune(path).orElseThrow(() -> refused("noCommune"));
        Actor actor = desk.actor(login, commune.id());
        if (!mayCreate(actor)) {
            throw refused(actor.isMember() && !actor.mayAct() ? "communeClosed" : "mayNotCreate");
        }
        return OpenForm.forNew(type, commune);
    }

    /**
     * A form for an item that is there.
     *
     * @throws TransitionRefusedException if the person may not see it, or not edit it as it is now
     */
    public OpenForm toEdit(String login, ContentType type, String path)
            throws TransitionRefusedException {
        CaseFile file =
                repositories
                        .<Optional<String>>editing(
                                type.workspace(),
                                session ->
                                        session.nodeExists(path)
                                                ? Optional.of(session.getNode(path).getIdentifier())
                                                : Optional.empty())
                        .flatMap(id -> desk.open(login, type, id))
                        .orElseThrow(() -> refused("notFound"));
        List<Objection> objections =
                desk.objections(
                        login, type, file.item().id(), TransitionRequest.of(Transition.EDIT));
        if (!objections.isEmpty()) {
            throw new TransitionRefusedException(objections);
        }
        return OpenForm.forItem(commune(path).orElseThrow(() -> refused("noCommune")), file);
    }

    private static boolean mayCreate(Actor actor) {
        return actor.mayCreate() || actor.has(Role.ADMINISTRATOR) && actor.mayAct();
    }

    private Optional<Commune> commune(String path) {
        return "/".equals(path)
                ? Optional.empty()
                : repositories.editing(
                        Communes.WORKSPACE,
                        session -> Communes.find(session, Item.communeOf(path)));
    }

    private static TransitionRefusedException refused(String key) {
        return new TransitionRefusedException(List.of(Objection.of(key)));
    }
}
