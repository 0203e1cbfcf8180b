package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;

/**
 * Gives a commune the pages that its portal starts with, and publishes them.
 *
 * <pre>new CommunePages(repositories, publishing).create(commune);</pre>
 */
public final class CommunePages {

    private static final Logger log = LoggerFactory.getLogger(CommunePages.class);
    private static final String PROVINCE = "/" + Communes.PROVINCE;

    private final Repositories repositories;
    private final Publishing publishing;

    @Inject
    public CommunePages(Repositories repositories, Publishing publishing) {
        this.repositories = repositories;
        this.publishing = publishing;
    }

    /**
     * Adds the pages that are not there yet, see {@link PageTree#create}, and publishes all of the
     * commune's, each with its components.
     *
     * @throws PublishingException if the citizens' side could not be written; the pages are there
     *     for the next try
     */
    public void create(Commune commune) throws PublishingException {
        List<String> pages =
                repositories.editing(
                        PageTree.WORKSPACE,
                        session -> {
                            boolean first = !session.nodeExists(PROVINCE);
                            PageTree.create(session, commune);
                            session.save();
                            List<String> made = new ArrayList<>();
                            if (first) {
                                made.add(PROVINCE);
                            }
                            made.addAll(pages(session.getNode("/" + commune.id())));
                            return made;
                        });
        publishing.publishAll(PageTree.WORKSPACE, pages);
    }

    /**
     * Gives every commune the pages that came with a new version, and publishes those alone: what
     * somebody arranges and has not published stays so.
     */
    public void addNew() {
        List<Commune> communes = repositories.editing(Communes.WORKSPACE, Communes::all);
        for (Commune commune : communes) {
            List<String> made =
                    repositories.editing(
                            PageTree.WORKSPACE,
                            session -> {
                                if (!session.nodeExists("/" + commune.id())
                                        || session.nodeExists(PageTree.formPage(commune.id()))) {
                                    return List.<String>of();
                                }
                                List<String> before = pages(session.getNode("/" + commune.id()));
                                PageTree.create(session, commune);
                                session.save();
                                List<String> now = pages(session.getNode("/" + commune.id()));
                                now.removeAll(before);
                                return now;
                            });
            try {
                publishing.publishAll(PageTree.WORKSPACE, made);
            } catch (PublishingException e) {
                log.warn("New pages of {} are not published; do it in the pages app", commune, e);
            }
        }
    }

    /** The home page before those below it, since publishing a page leaves out those below. */
    private static List<String> pages(Node home) throws RepositoryException {
        List<String> pages = new ArrayList<>();
        pages.add(home.getPath());
        for (NodeIterator nodes = home.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (node.isNodeType(PageTree.PAGE)) {
                pages.add(node.getPath());
            }
        }
        return pages;
    }
}
