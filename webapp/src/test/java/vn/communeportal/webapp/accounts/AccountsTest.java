package vn.communeportal.webapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.storage.JackrabbitRepositories;

class AccountsTest {

    @TempDir private static Path folder;

    private static JackrabbitRepositories repositories;
    private static Accounts accounts;

    @BeforeAll
    static void open() {
        repositories = JackrabbitRepositories.open(folder.resolve("repository"), false);
        accounts = new Accounts(repositories);
        accounts.save(person("an.nguyen", "Nguyễn Văn Ân"), "một");
        accounts.save(person("dung.do", "Đỗ Dung"), "hai");
        accounts.save(person("dung.dao", "Dương Đào"), "ba");
    }

    @AfterAll
    static void close() {
        repositories.close();
    }

    @Test
    void peopleAreListedInVietnameseOrder() {
        assertThat(accounts.all())
                .extracting(Person::fullName)
                .containsSubsequence("Dương Đào", "Đỗ Dung", "Nguyễn Văn Ân");
    }

    @Test
    void onlyTheRightPasswordOfAnExistingLoginOpens() {
        assertThat(accounts.authenticate("an.nguyen", "một")).isPresent();
        assertThat(accounts.authenticate("an.nguyen", "hai")).isEmpty();
        assertThat(accounts.authenticate("an.nguyen", "")).isEmpty();
        assertThat(accounts.authenticate("khong.co", "một")).isEmpty();
        assertThat(accounts.authenticate("../an.nguyen", "một")).isEmpty();
        assertThat(accounts.authenticate("", "một")).isEmpty();
    }

    @Test
    void aPasswordCountsInFullAndInAnyUnicodeForm() {
        String longPassword = "a".repeat(100);
        accounts.save(person("dai", "Dài"), longPassword + "ộ");

        assertThat(accounts.authenticate("dai", longPassword + "o\u0323\u0302")).isPresent();
        assertThat(accounts.authenticate("dai", longPassword + "x")).isEmpty();
    }

    @Test
    void noPasswordIsStored() {
        String hash =
                repositories.editing(
                        "accounts",
                        session ->
                                session.getNode("/an.nguyen")
                                        .getProperty("passwordHash")
                                        .getString());

        assertThat(hash).startsWith("$2a$10$").doesNotContain("một");
    }

    @Test
    void aLoginIsAName() {
        for (String login : new String[] {"a/b", "A", "", "..", "portal-scheduler"}) {
            Person strange = person(login, "X");

            assertThatThrownBy(() -> accounts.save(strange, "x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPersonIsReadAsSaved() {
        accounts.save(new Person("hoa", "Hoa", "hoa@example.invalid", Locale.ENGLISH, true), "x");

        Person hoa = accounts.byLogin("hoa").orElseThrow();

        assertThat(hoa.email()).isEqualTo("hoa@example.invalid");
        assertThat(hoa.language()).isEqualTo(Locale.ENGLISH);
        assertThat(hoa.isProvinceAdministrator()).isTrue();
        accounts.save(person("hoa", "Hoa"), "y");
        assertThat(accounts.byLogin("hoa").orElseThrow().isProvinceAdministrator()).isFalse();
    }

    @Test
    void theInboxKeepsTheNewestNotices() {
        StoredInbox inbox = new StoredInbox(repositories, accounts, Clock.systemUTC());
        for (int i = 1; i <= StoredInbox.KEPT + 5; i++) {
            inbox.notify("dung.do", "Tin " + i, "Chờ duyệt", "articles", "id-" + i);
        }
        inbox.notify("khong.co", "Tin", "", "articles", "id");

        assertThat(inbox.of("dung.do"))
                .hasSize(StoredInbox.KEPT)
                .extracting(Notice::subject)
                .contains("Tin " + (StoredInbox.KEPT + 5), "Tin 6")
                .doesNotContain("Tin 5");
        assertThat(inbox.of("khong.co")).isEmpty();
    }

    private static Person person(String login, String fullName) {
        return new Person(login, fullName, "", Vietnamese.LOCALE, false);
    }
}
