package vn.communeportal.editorial.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.guard.Clamd;
import vn.communeportal.engagement.guard.LetterScanner;
import vn.communeportal.engagement.guard.RealClamd;
import vn.communeportal.testing.TestInstallation;

/** Files of letters before a real virus scanner, as hosts put the two together. */
@Tag("thorough")
class ScannedLettersTest extends IntakeTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private RealClamd scanner;

    @BeforeEach
    void start() throws Exception {
        scanner = RealClamd.start();
        System.setProperty(Clamd.SOCKET, scanner.socket());
        harmful = new LetterScanner(new TestInstallation(Path.of("target")));
    }

    @AfterEach
    void stop() throws Exception {
        System.clearProperty(Clamd.SOCKET);
        if (scanner != null) {
            scanner.stop();
        }
    }

    @Test
    void whatTheScannerFindsIsRefusedAndNotKept() throws Exception {
        office.deliver(attached("<v1@x>", "ban-ke.pdf", RealClamd.infected(PDF)));
        office.deliver(attached("<v2@x>", "ban-ke.pdf", PDF));
        intake.run();
        assertThat(letters.of("secretary", commune, Letter.Status.REFUSED))
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.reason()).contains("mã độc");
                            assertThat(letter.hasOriginal()).isFalse();
                        });
        assertThat(letters.of("secretary", commune, Letter.Status.DRAFTED)).hasSize(1);
        assertThat(office.count("Bi-chan")).isEqualTo(1);
        assertThat(office.count("Da-nhan")).isEqualTo(1);
    }

    @Test
    void whileTheScannerIsDownLettersWaitInTheMailbox() throws Exception {
        scanner.stop();
        office.deliver(attached("<w1@x>", "ban-ke.pdf", RealClamd.infected(PDF)));
        office.deliver(attached("<w2@x>", "ban-ke.pdf", PDF));
        intake.run();
        assertThat(office.count("INBOX")).isEqualTo(2);
        assertThat(drafts()).isEmpty();
        assertThat(office.sent()).isEmpty();

        scanner = RealClamd.start();
        System.setProperty(Clamd.SOCKET, scanner.socket());
        intake.run();
        assertThat(office.count("INBOX")).isZero();
        assertThat(letters.of("secretary", commune, Letter.Status.REFUSED)).hasSize(1);
        assertThat(drafts()).hasSize(1);
    }
}
