package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.testing.TestRepository;

class ReviewLinkStoreTest {

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void aWrongCodeForALinkThatIsGoneIsNotCountedForEver() {
        try (TestRepository repository = new TestRepository()) {
            ReviewLinkStore links = new ReviewLinkStore(repository);

            assertThatThrownBy(() -> links.countFailure("gone"))
                    .isInstanceOf(UncheckedRepositoryException.class);
        }
    }
}
