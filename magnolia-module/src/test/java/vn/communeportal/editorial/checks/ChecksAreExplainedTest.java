package vn.communeportal.editorial.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Every check says in both languages what it found, why it matters and where the law says so. */
class ChecksAreExplainedTest {

    @Test
    void inBothLanguages() {
        assertThat(ContentChecks.ids())
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> {
                            for (String part : new String[] {"", ".help", ".source"}) {
                                String key = "check." + id + part;
                                String vietnamese = Messages.shipped().text(Vietnamese.LOCALE, key);
                                assertThat(vietnamese).isNotEqualTo(key);
                                assertThat(Messages.shipped().text(Locale.ENGLISH, key))
                                        .isNotEqualTo(vietnamese)
                                        .isNotEqualTo(key);
                            }
                        });
    }
}
