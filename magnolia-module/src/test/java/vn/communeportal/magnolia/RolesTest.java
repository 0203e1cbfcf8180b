package vn.communeportal.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

class RolesTest {

    private final Accounts accounts = new Accounts();
    private final MagnoliaCommuneRoles roles = new MagnoliaCommuneRoles(new Roles(accounts));

    @Test
    void whoArrangesPagesWritesToThoseOfOneCommuneOnly() {
        roles.createFor("hoa-phong");

        assertThat(accounts.permissionsOf("commune-portal-hoa-phong-site"))
                .containsExactlyInAnyOrder(
                        "uri:/*=63",
                        "website:/hoa-phong=63",
                        "website:/hoa-phong/*=63",
                        "website:/jcr:system/jcr:versionStorage=0",
                        "website:/jcr:system/jcr:versionStorage/*=0",
                        "website:/province=8",
                        "website:/province/*=8");
        assertThat(accounts.rolesOfGroup("commune-portal-hoa-phong-site"))
                .containsExactly("commune-portal-hoa-phong-site");
    }

    @Test
    void aCommunesRoleReadsEveryKindOfThatCommuneAndWritesNone() {
        roles.createFor("hoa-phong");

        for (ContentType type : ContentTypes.shipped().all()) {
            assertThat(accounts.permissionsOf("commune-portal-hoa-phong"))
                    .contains(
                            type.workspace() + ":/hoa-phong=8",
                            type.workspace() + ":/hoa-phong/*=8",
                            type.workspace() + ":/jcr:system/jcr:versionStorage=0",
                            type.workspace() + ":/jcr:system/jcr:versionStorage/*=0");
        }
        assertThat(accounts.permissionsOf("commune-portal-hoa-phong"))
                .allMatch(
                        permission ->
                                permission.matches(
                                        "\\w+:(/hoa-phong(/\\*)?=8|/jcr:system/jcr:versionStorage(/\\*)?=0)"));
    }

    @Test
    void madeTwiceNothingIsAdded() {
        roles.createFor("hoa-phong");
        roles.createFor("hoa-phong");

        assertThat(accounts.permissionsOf("commune-portal-hoa-phong-site")).hasSize(7);
    }

    @Test
    void rolesOfAnOlderVersionGetWhatIsNewAndNothingElse() {
        Roles all = new Roles(accounts);
        all.complete(List.of());
        roles.createFor("hoa-phong");
        List<String> names =
                List.of(
                        Roles.BOARD,
                        Roles.PROVINCE,
                        "commune-portal-hoa-phong",
                        "commune-portal-hoa-phong-site");
        List<List<String>> now = names.stream().map(this::permissions).toList();
        accounts.forget(Roles.PROVINCE, "questions");
        accounts.forget("commune-portal-hoa-phong", "questions");
        assertThat(names.stream().map(this::permissions).toList()).isNotEqualTo(now);

        all.complete(List.of("hoa-phong", "cong-hoa"));

        assertThat(names.stream().map(this::permissions).toList()).isEqualTo(now);
        assertThat(accounts.getRole("commune-portal-cong-hoa")).isNull();
    }

    private List<String> permissions(String role) {
        return accounts.permissionsOf(role).stream().sorted().toList();
    }

    @Test
    void contentAppsAreForThoseWhoReadItems() {
        assertThat(Roles.readsItems(Set.of("commune-portal-board"))).isFalse();
        assertThat(Roles.readsItems(Set.of("commune-portal-hoa-phong-site"))).isFalse();
        assertThat(Roles.readsItems(Set.of("anonymous", "editors"))).isFalse();
        assertThat(Roles.readsItems(Set.of("commune-portal-board", "commune-portal-hoa-phong")))
                .isTrue();
        assertThat(Roles.readsItems(Set.of("commune-portal-province"))).isTrue();
        assertThat(Roles.readsItems(Set.of("superuser"))).isTrue();
    }
}
