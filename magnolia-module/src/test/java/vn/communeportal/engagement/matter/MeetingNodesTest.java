package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.testing.WaitingArrivals;

/** Two nodes of a cluster that file at the same moment. */
class MeetingNodesTest {

    private static TestRepository repository;
    private TownHall hall;
    private Runnable meanwhile = () -> {};

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @BeforeEach
    void setUp() {
        hall = new TownHall(repository);
    }

    private Submission question() {
        return hall.submission(
                SubmissionKind.QUESTION,
                Map.of("subject", "Đường", "text", "Khi nào?", "name", "Hùng"),
                null);
    }

    private List<Matter> matters() {
        return hall.desk.list("secretary", hall.commune, new MatterFilter());
    }

    @Test
    void theFirstOfACommuneIsThereOnce() {
        hall.waiting.add(question());
        meanwhile = hall.reception::run;
        WaitingArrivals same = new WaitingArrivals();
        same.waiting.addAll(hall.waiting);
        Reception other = hall.reception(new Meeting(), same);

        other.run();
        other.run();
        assertThat(matters()).hasSize(1);
        assertThat(hall.notices).filteredOn(notice -> notice.startsWith("secretary")).hasSize(1);
        assertThat(same.waiting).isEmpty();
        assertThat(hall.waiting).isEmpty();
    }

    @Test
    void whatMetAnotherIsNotGivenUp() {
        hall.waiting.add(question());
        meanwhile = hall.reception::run;
        WaitingArrivals own = new WaitingArrivals();
        own.waiting.add(question());
        Reception other = hall.reception(new Meeting(), own);

        other.run();
        other.run();
        assertThat(matters()).hasSize(2);
        assertThat(own.waiting).isEmpty();
    }

    @Test
    void whoDiesBeforeItAcknowledgesHasTold() {
        WaitingArrivals dying =
                new WaitingArrivals() {
                    @Override
                    public void acknowledge(Collection<UUID> submissions) {
                        throw new IllegalStateException("killed");
                    }
                };
        dying.waiting.addAll(List.of(question(), question()));

        assertThatThrownBy(hall.reception(repository, dying)::run).hasMessage("killed");
        assertThat(hall.notices).filteredOn(notice -> notice.startsWith("secretary")).hasSize(2);
    }

    /** Lets the other node work just before the first save. */
    private final class Meeting implements Repositories {

        @Override
        public <T> T editing(String workspace, JcrWork<T> work) {
            return repository.editing(workspace, session -> work.with(meeting(session)));
        }

        private Session meeting(Session session) {
            return (Session)
                    Proxy.newProxyInstance(
                            Session.class.getClassLoader(),
                            new Class<?>[] {Session.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().equals("save")) {
                                    Runnable now = meanwhile;
                                    meanwhile = () -> {};
                                    now.run();
                                }
                                try {
                                    return method.invoke(session, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }

        @Override
        public <T> T published(String workspace, JcrWork<T> work) {
            return repository.published(workspace, work);
        }

        @Override
        public void observePublished(String workspace, Consumer<String> listener) {
            repository.observePublished(workspace, listener);
        }

        @Override
        public void observeEditing(String workspace, Consumer<String> listener) {
            repository.observeEditing(workspace, listener);
        }
    }
}
