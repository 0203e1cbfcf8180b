package vn.communeportal.editorial.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;

/**
 * The process dies at each single step between fetching a message and its answer: before each save
 * and after it. Whoever follows ends with one letter, one draft, and nothing left in the inbox.
 */
@Tag("thorough")
class KilledIntakeTest extends IntakeTest {

    /** Nobody catches it: what comes after does not happen. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Dies before or after the n-th piece of work. */
    private static final class Dying implements Repositories {

        private final int step;
        private final boolean after;
        private final AtomicInteger steps = new AtomicInteger();

        private Dying(int step, boolean after) {
            this.step = step;
            this.after = after;
        }

        @Override
        public <T> T editing(String workspace, JcrWork<T> work) {
            boolean last = steps.incrementAndGet() >= step;
            if (last && !after) {
                throw new Killed();
            }
            T result = repository.editing(workspace, work);
            if (last) {
                throw new Killed();
            }
            return result;
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

    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        int deaths = 0;
        boolean died = true;
        for (int step = 1; died; step++) {
            died = false;
            for (boolean after : new boolean[] {false, true}) {
                String text =
                        message(
                                        "author@example.vn",
                                        "Bước " + step + after,
                                        "<k" + step + after + "@x>")
                                + "\nNội dung bước "
                                + step
                                + after
                                + "\n";
                int before = drafts().size();
                office.deliver(text);
                try {
                    newIntake(new Dying(step, after)).run();
                } catch (Killed e) {
                    died = true;
                    deaths++;
                }
                if (step % 5 == 0) {
                    // Copied to the other folder, but not yet gone from the inbox.
                    office.deliver(text);
                }
                later();
                newIntake().run();
                assertThat(drafts()).as("after dying at step " + step + after).hasSize(before + 1);
                assertThat(office.count("INBOX")).isZero();
                assertThat(letters.of("secretary", commune, Letter.Status.DRAFTED))
                        .hasSize(before + 1);
                assertThat(letters.of("secretary", commune, Letter.Status.RECEIVED)).isEmpty();
            }
        }
        assertThat(deaths).isGreaterThan(20);
        assertThat(office.sent())
                .as("an answer each, more for none lost")
                .hasSizeGreaterThanOrEqualTo(20);
    }
}
