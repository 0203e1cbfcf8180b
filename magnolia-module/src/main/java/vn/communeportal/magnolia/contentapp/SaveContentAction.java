package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.CloseHandler;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.contentapp.Datasource;
import info.magnolia.ui.contentapp.action.CommitAction;
import info.magnolia.ui.contentapp.action.CommitActionDefinition;
import info.magnolia.ui.editor.EditorView;
import info.magnolia.ui.observation.DatasourceObservation;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Messages;

/**
 * Saves the form of a content app: has the whole item checked and written by the desk, so that it
 * has a case, a history, and nobody writes what is not theirs. The form's own session is never
 * saved.
 */
public class SaveContentAction extends CommitAction<Node> {

    private final OpenForm opened;
    private final DraftSaver saver;
    private final Repositories repositories;
    private final Person person;

    @Inject
    public SaveContentAction(
            CommitActionDefinition definition,
            CloseHandler closeHandler,
            ValueContext<Node> valueContext,
            EditorView<Node> form,
            Datasource<Node> datasource,
            DatasourceObservation.Manual observation,
            OpenForm opened,
            DraftSaver saver,
            Repositories repositories,
            People people) {
        super(definition, closeHandler, valueContext, form, datasource, observation);
        this.opened = opened;
        this.saver = saver;
        this.repositories = repositories;
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
            Content content = FormContent.read(opened.type(), node, opened.stored(), repositories);
            saver.save(person.login(), opened, opened.type().withoutUnused(content));
            return true;
        } catch (TransitionRefusedException e) {
            Refusal.of(e, opened.type(), person.language())
                    .show(Messages.shipped().text(person.language(), "board.problems"));
            return false;
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }
}
