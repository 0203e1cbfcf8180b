package vn.communeportal.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.testing.TestRepository;

class BoardRolesTest {

    private static final String COMMUNE_ROLE = "commune-portal-xa";
    private static final String PAGES_ROLE = "commune-portal-xa-site";
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private TestRepository repository;
    private final Accounts accounts = new Accounts();
    private BoardRoles boardRoles;

    @BeforeEach
    void setUp() {
        repository = new TestRepository();
        Clock clock = Clock.fixed(Instant.parse("2025-07-18T02:00:00Z"), ZoneOffset.UTC);
        EditorialDesk desk = new EditorialDesk(repository, null, null, null, clock);
        boardRoles = new BoardRoles(repository, desk, accounts, new Roles(accounts));
        accounts.add("editor", "contributor", "administrator", "stranger");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void onlyThoseWhoMaySeeAllDraftsGetTheCommunesRole() {
        board(
                member("editor", Role.EDITOR),
                member("contributor", Role.CONTRIBUTOR),
                member("administrator", Role.ADMINISTRATOR));

        boardRoles.follow();

        assertThat(accounts.rolesOf("editor")).containsExactlyInAnyOrder(Roles.BOARD, COMMUNE_ROLE);
        assertThat(accounts.rolesOf("administrator"))
                .containsExactlyInAnyOrder(Roles.BOARD, COMMUNE_ROLE, PAGES_ROLE);
        assertThat(accounts.rolesOf("contributor")).containsExactly(Roles.BOARD);
        assertThat(accounts.rolesOf("stranger")).isEmpty();
        assertThat(accounts.permissionsOf(COMMUNE_ROLE))
                .contains("articles:/xa/*=8")
                .allMatch(permission -> permission.matches("\\w+:/xa(/\\*)?=8|.*=0"));
    }

    @Test
    void whoLeavesTheEditingMembersLosesTheCommunesRole() {
        board(member("editor", Role.EDITOR), member("administrator", Role.ADMINISTRATOR));
        boardRoles.follow();

        board(member("editor", Role.CONTRIBUTOR));
        boardRoles.follow();

        assertThat(accounts.rolesOf("editor")).containsExactly(Roles.BOARD);
        assertThat(accounts.rolesOf("administrator"))
                .doesNotContain(COMMUNE_ROLE)
                .doesNotContain(PAGES_ROLE);
    }

    @Test
    void anAccountThatIsMadeLaterIsSeenTo() {
        board(member("late", Role.HEAD));
        boardRoles.follow();

        accounts.add("late");
        boardRoles.follow();

        assertThat(accounts.rolesOf("late")).containsExactlyInAnyOrder(Roles.BOARD, COMMUNE_ROLE);
    }

    private void board(Member... members) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune("xa", Map.of("name", "Xã"), List.of()));
                    Boards.write(
                            session,
                            "xa",
                            List.of(
                                    new Board(
                                            "1/QĐ-UBND",
                                            SINCE,
                                            "UBND xã",
                                            null,
                                            Arrays.asList(members))));
                    session.save();
                    return null;
                });
    }

    private static Member member(String login, Role role) {
        return new Member(login, login, "", "", EnumSet.of(role), SINCE, null);
    }
}
