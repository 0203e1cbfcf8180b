package vn.communeportal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import javax.jcr.AccessDeniedException;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionTest {

    /** A repository in which all work ends in the same way. */
    private static Repositories failing(RepositoryException cause) {
        return new Repositories() {
            @Override
            public <T> T editing(String workspace, JcrWork<T> work) {
                throw new UncheckedRepositoryException(cause);
            }

            @Override
            public <T> T published(String workspace, JcrWork<T> work) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void observePublished(String workspace, Consumer<String> listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void observeEditing(String workspace, Consumer<String> listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static String change(RepositoryException cause) {
        return failing(cause).changing("communes", "/xa", "beaten", session -> "saved");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                InvalidItemStateException.class,
                ItemExistsException.class,
                ItemNotFoundException.class
            })
    void whoIsBeatenIsTold(Class<? extends RepositoryException> cause) throws Exception {
        assertThat(change(cause.getConstructor().newInstance())).isEqualTo("beaten");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                PathNotFoundException.class,
                AccessDeniedException.class,
                RepositoryException.class
            })
    void whatEndsTheSameWayNextTimeIsNoCollision(Class<? extends RepositoryException> kind)
            throws Exception {
        RepositoryException cause = kind.getConstructor().newInstance();

        assertThatThrownBy(() -> change(cause))
                .isInstanceOf(UncheckedRepositoryException.class)
                .hasCause(cause);
    }
}
