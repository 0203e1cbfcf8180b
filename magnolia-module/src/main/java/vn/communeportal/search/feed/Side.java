package vn.communeportal.search.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.search.FileTexts;
import vn.communeportal.search.Fingerprint;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.ItemReading;

/** The side of the repository that an index is kept like, and what of it is indexed. */
abstract class Side {

    final Repositories repositories;

    private Side(Repositories repositories) {
        this.repositories = repositories;
    }

    /** What is published. */
    static Side ofCitizens(Repositories repositories) {
        return new OfCitizens(repositories);
    }

    /** What boards work on, in whatever state. */
    static Side ofBoards(Repositories repositories) {
        return new OfBoards(repositories);
    }

    /** Runs work that only reads. */
    abstract <T> T read(String workspace, JcrWork<T> work);

    /** See {@link Repositories#observePublished}. */
    abstract void observe(String workspace, Consumer<String> listener);

    /** What of an item is indexed; empty if it does not belong into the index. */
    abstract Optional<IndexedItem> item(ContentType type, Node node, Instant now, FileTexts files)
            throws RepositoryException;

    /** See {@link Fingerprint}. */
    abstract String fingerprint(Node item) throws RepositoryException;

    private static final class OfCitizens extends Side {

        OfCitizens(Repositories repositories) {
            super(repositories);
        }

        @Override
        <T> T read(String workspace, JcrWork<T> work) {
            return repositories.published(workspace, work);
        }

        @Override
        void observe(String workspace, Consumer<String> listener) {
            repositories.observePublished(workspace, listener);
        }

        @Override
        Optional<IndexedItem> item(ContentType type, Node node, Instant now, FileTexts files)
                throws RepositoryException {
            return ItemReading.read(type, node, now, files);
        }

        @Override
        String fingerprint(Node item) throws RepositoryException {
            return Fingerprint.of(item);
        }
    }

    private static final class OfBoards extends Side {

        OfBoards(Repositories repositories) {
            super(repositories);
        }

        @Override
        <T> T read(String workspace, JcrWork<T> work) {
            return repositories.editing(workspace, work);
        }

        @Override
        void observe(String workspace, Consumer<String> listener) {
            repositories.observeEditing(workspace, listener);
        }

        @Override
        Optional<IndexedItem> item(ContentType type, Node node, Instant now, FileTexts files)
                throws RepositoryException {
            return Optional.of(ItemReading.readForBoards(type, node, now, files));
        }

        @Override
        String fingerprint(Node item) throws RepositoryException {
            return Fingerprint.withCase(item);
        }
    }
}
