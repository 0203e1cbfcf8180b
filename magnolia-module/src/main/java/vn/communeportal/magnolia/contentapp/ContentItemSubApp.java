package vn.communeportal.magnolia.contentapp;

import com.vaadin.shared.ui.ContentMode;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import com.vaadin.ui.VerticalLayout;
import info.magnolia.repository.RepositoryManager;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.i18n.I18NAuthoringSupport;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.contentapp.ItemDescriber;
import info.magnolia.ui.contentapp.detail.ContentDetailSubApp;
import info.magnolia.ui.contentapp.detail.DetailDescriptor;
import info.magnolia.ui.editor.LocaleContext;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Messages;

/** Shows an item's form to whoever may edit it, and everybody else why they may not. */
public class ContentItemSubApp extends ContentDetailSubApp<Node> {

    private final ContentType type;
    private final FormAccess access;
    private final RepositoryManager repositories;
    private final Person person;
    private OpenForm opened;
    private FormSession session;

    @Inject
    public ContentItemSubApp(
            SubAppContext subAppContext,
            I18NAuthoringSupport<Node> authoring,
            DetailDescriptor<Node, ?> descriptor,
            LocaleContext localeContext,
            ValueContext<Node> valueContext,
            ItemDescriber<Node> describer,
            FormAccess access,
            RepositoryManager repositories,
            People people) {
        super(subAppContext, authoring, descriptor, localeContext, valueContext, describer);
        type = ContentTypes.shipped().named(((ContentItemDescriptor) descriptor).getContentType());
        this.access = access;
        this.repositories = repositories;
        person = people.current().orElseThrow();
    }

    @Override
    public SubAppView start(Location location) {
        try {
            DetailLocation place = DetailLocation.wrap(location);
            opened =
                    ItemPlace.ADD.equals(place.getViewType())
                            ? access.toAdd(person.login(), type, place.getNodePath())
                            : access.toEdit(person.login(), type, place.getNodePath());
            session = FormSession.open(repositories, opened);
            UI.getCurrent().addDetachListener(event -> session.close());
            bindInstance(OpenForm.class, opened);
            bindInstance(FormSession.class, session);
            return super.start(location);
        } catch (TransitionRefusedException e) {
            return refused(Refusal.of(e, type, person.language()));
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    @Override
    public void stop() {
        super.stop();
        if (session != null) {
            session.close();
        }
    }

    /** The item's title as it is stored. */
    @Override
    public String getCaption() {
        return opened == null || opened.title().isEmpty()
                ? text(type.name() + ".name")
                : opened.title();
    }

    private SubAppView refused(Refusal refusal) {
        VerticalLayout page = new VerticalLayout();
        Label reasons =
                new Label(
                        "<h2>" + Html.escape(text("contentApp.refused")) + "</h2>" + refusal.html(),
                        ContentMode.HTML);
        reasons.setWidth("100%");
        page.addComponent(reasons);
        getView().setContent(page);
        return getView();
    }

    private String text(String key) {
        return Messages.shipped().text(person.language(), key);
    }
}
