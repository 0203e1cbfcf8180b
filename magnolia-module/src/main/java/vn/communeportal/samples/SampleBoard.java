package vn.communeportal.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;

/**
 * The board of a sample commune: as many heads, deputies, secretaries and members as its report
 * says.
 */
final class SampleBoard {

    private static final List<String> UNITS =
            List.of(
                    "Văn phòng UBND xã",
                    "Văn hóa - Xã hội",
                    "Công an xã",
                    "Ban Chỉ huy Quân sự xã",
                    "Đoàn Thanh niên xã",
                    "Hội Liên hiệp Phụ nữ xã",
                    "Hội Nông dân xã",
                    "Trạm Y tế xã",
                    "Ủy ban MTTQ Việt Nam xã");

    private final SampleCommune commune;
    private final List<SampleAccount> accounts = new ArrayList<>();

    SampleBoard(SampleCommune commune) {
        this.commune = commune;
        YamlNode board = commune.board();
        add(board.number("heads", 1), "truongban", "Trưởng ban", Set.of(Role.HEAD));
        add(board.number("deputies", 0), "phoban", "Phó Trưởng ban", Set.of(Role.DEPUTY_HEAD));
        int secretaries = board.number("secretaries", 0);
        add(secretaries, "thuky", "Thư ký", Set.of(Role.SECRETARY));
        for (int i = 1; i <= board.number("editors", 0); i++) {
            // Where the report names no secretary, the first member does the secretary's work.
            Set<Role> roles =
                    secretaries == 0 && i == 1
                            ? Set.of(Role.EDITOR, Role.SECRETARY)
                            : Set.of(Role.EDITOR);
            add("bientap" + i, "Ủy viên " + i, UNITS.get(i % UNITS.size()), roles);
        }
        for (int i = 1; i <= board.number("contributors", 0); i++) {
            add("ctv" + i, "Cộng tác viên " + i, "Thôn", Set.of(Role.CONTRIBUTOR));
        }
        add("quantri", "Quản trị cổng", "Bộ phận kỹ thuật", Set.of(Role.ADMINISTRATOR));
    }

    private void add(int count, String login, String position, Set<Role> roles) {
        for (int i = 1; i <= count; i++) {
            String number = count == 1 ? "" : String.valueOf(i);
            add(login + number, (position + " " + number).strip(), UNITS.get(0), roles);
        }
    }

    private void add(String login, String position, String unit, Set<Role> roles) {
        accounts.add(
                new SampleAccount(
                        commune.id(),
                        commune.loginPrefix() + "-" + login,
                        position + " (mẫu) xã " + commune.setting("name"),
                        position,
                        unit,
                        roles));
    }

    List<SampleAccount> accounts() {
        return List.copyOf(accounts);
    }

    /** Everybody with this role, in the order of their logins' numbers. */
    List<String> logins(Role role) {
        return accounts.stream()
                .filter(account -> account.roles().contains(role))
                .map(SampleAccount::login)
                .collect(Collectors.toList());
    }

    /** In office since the decision, which has no number where the report leaves it blank. */
    Board board() {
        LocalDate since = commune.board().date("decisionDate");
        String number = commune.board().text("decision");
        String issuer = commune.setting("agency");
        List<Member> members = new ArrayList<>();
        for (SampleAccount account : accounts) {
            members.add(
                    new Member(
                            account.login(),
                            account.fullName(),
                            account.position(),
                            account.unit(),
                            account.roles(),
                            since,
                            null));
        }
        return new Board(
                number,
                since,
                number.isEmpty() ? issuer + " (mẫu: báo cáo không ghi số quyết định)" : issuer,
                null,
                members);
    }
}
