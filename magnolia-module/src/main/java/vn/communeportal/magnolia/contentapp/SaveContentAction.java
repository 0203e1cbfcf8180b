package vn.communeportal.magnolia.contentapp;

import com.vaadin.server.Page;
import com.vaadin.ui.Notification;
import info.magnolia.ui.CloseHandler;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.contentapp.Datasource;
import info.magnolia.ui.contentapp.action.CommitAction;
import info.magnolia.ui.contentapp.action.CommitActionDefinition;
import info.magnolia.ui.editor.EditorView;
import info.magnolia.ui.observation.DatasourceObservation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Messages;

/**
 * Saves the form of a content app: checks the whole item by the rules, then has the desk write it,
 * so that it has a case, a history, and nobody writes what is not theirs. The form's own session is
 * never saved.
 */
public class SaveContentAction extends CommitAction<Node> {

    private static final int UNTIL_CLICKED = -1;

    private final DraftSaver saver;
    private final Person person;

    @Inject
    public SaveContentAction(
            CommitActionDefinition definition,
            CloseHandler closeHandler,
            ValueContext<Node> valueContext,
            EditorView<Node> form,
            Datasource<Node> datasource,
            DatasourceObservation.Manual observation,
            EditorialDesk desk,
            Repositories repositories,
            People people,
            Clock clock) {
        super(definition, closeHandler, valueContext, form, datasource, observation);
        saver = new DraftSaver(desk, repositories, clock);
        person = people.current().orElseThrow();
    }

    /** Writes too: only what could be saved is valid, and what is valid is then saved already. */
    @Override
    protected boolean validateForm() {
        return super.validateForm() && getValueContext().getSingle().filter(this::save).isPresent();
    }

    /** The desk has written it. */
    @Override
    protected void write() {
        getDatasourceObservation().trigger();
    }

    private boolean save(Node node) {
        try {
            getForm().write(node);
            ContentType type =
                    ContentTypes.shipped().inWorkspace(node.getSession().getWorkspace().getName());
            Content content = FormContent.read(type, node);
            List<String> reasons = problems(type, content);
            if (reasons.isEmpty()) {
                reasons = write(type, node, content);
            }
            if (reasons.isEmpty()) {
                node.getSession().refresh(false);
                return true;
            }
            show(reasons);
            return false;
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    private List<String> write(ContentType type, Node node, Content content)
            throws RepositoryException {
        Locale locale = person.language();
        return node.isNew()
                ? saver.create(
                        person.login(), locale, Item.communeOf(node.getPath()), type, content)
                : saver.edit(person.login(), locale, node.getIdentifier(), type, content);
    }

    private List<String> problems(ContentType type, Content content) {
        Messages messages = Messages.shipped();
        return ContentRules.check(type, content).stream()
                .map(
                        problem ->
                                problem.label(type, messages, person.language())
                                        + ": "
                                        + problem.text(messages, person.language()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void show(List<String> reasons) {
        String lines =
                reasons.stream()
                        .map(reason -> "<li>" + Html.escape(reason) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
        Notification notification =
                new Notification(
                        Html.escape(Messages.shipped().text(person.language(), "board.problems")),
                        lines,
                        Notification.Type.ERROR_MESSAGE,
                        true);
        notification.setDelayMsec(UNTIL_CLICKED);
        notification.show(Page.getCurrent());
    }
}
