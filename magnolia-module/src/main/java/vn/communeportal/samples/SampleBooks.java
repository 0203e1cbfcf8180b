package vn.communeportal.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Records;
import vn.communeportal.register.Registers;
import vn.communeportal.royalties.RoyaltySettings;
import vn.communeportal.supply.SupplyingUnit;

/**
 * What the sample boards keep besides their items: units with quotas, the registers of decisions,
 * rules and tasks, and how royalties are counted, in one commune with money, in the others as a
 * tally. What is not from the reports is marked as a sample.
 */
final class SampleBooks {

    private static final String NOTE = "Số liệu mẫu";
    private static final long QUOTA = 2;

    /** Set up after the merger, with a budget of its own. */
    private static final String WITH_MONEY = "nguyen-luong-bang";

    private final Repositories repositories;
    private final Clock clock;
    private final SampleCommune commune;
    private final SampleBoard board;
    private final String login;

    SampleBooks(Repositories repositories, Clock clock, SampleCommune commune, SampleBoard board) {
        this.repositories = repositories;
        this.clock = clock;
        this.commune = commune;
        this.board = board;
        login = board.logins(Role.HEAD).get(0);
    }

    /** Writes those that are not there yet. */
    void write() {
        writeUnits();
        writeRegisters();
        Content counting =
                Content.empty()
                        .with("money", commune.id().equals(WITH_MONEY))
                        .with("authorWeight", 70L)
                        .with("photographerWeight", 20L)
                        .with("editorWeight", 10L)
                        .with("decision", NOTE);
        add(RoyaltySettings.TYPE, RoyaltySettings.TYPE, counting);
    }

    private void writeUnits() {
        Set<String> names = new LinkedHashSet<>();
        board.accounts().stream()
                .filter(account -> !account.roles().contains(Role.ADMINISTRATOR))
                .map(SampleAccount::unit)
                .forEach(names::add);
        int number = 0;
        for (String name : names) {
            add(
                    SupplyingUnit.TYPE,
                    "unit" + number++,
                    Content.empty()
                            .with("name", name)
                            .with("group", group(name))
                            .with("quota", QUOTA)
                            .with("quotaPeriod", "month")
                            .with("periodFrom", since())
                            .with("note", NOTE));
        }
    }

    private static String group(String name) {
        if (name.startsWith("Công an") || name.contains("Quân sự")) {
            return "force";
        }
        if (name.startsWith("Thôn")) {
            return "village";
        }
        if (name.startsWith("Trạm")) {
            return "service";
        }
        boolean association =
                name.startsWith("Hội") || name.startsWith("Đoàn") || name.contains("MTTQ");
        return association ? "association" : "department";
    }

    private void writeRegisters() {
        YamlNode decided = commune.board();
        add(
                Registers.TYPE,
                "board",
                Content.empty()
                        .with("kind", "boardDecision")
                        .with("name", commune.board().text("name"))
                        .with("number", decided.text("decision"))
                        .with("day", since())
                        .with("issuer", commune.setting("agency"))
                        .with("change", "new")
                        .with("size", (long) members().size()));
        if (decided.has("rules")) {
            YamlNode rules = decided.node("rules");
            add(
                    Registers.TYPE,
                    "rules",
                    Content.empty()
                            .with("kind", "regulation")
                            .with("name", "Quy chế hoạt động của " + decided.text("name"))
                            .with("number", rules.text("number"))
                            .with("day", rules.date("date"))
                            .with("issuer", commune.setting("agency"))
                            .with("change", "new")
                            .with("chapters", positive(rules.number("chapters", 0)))
                            .with("articles", positive(rules.number("articles", 0))));
        }
        int number = 0;
        for (SampleAccount member : members()) {
            add(
                    Registers.TYPE,
                    "task" + number++,
                    Content.empty()
                            .with("kind", "task")
                            .with("name", "Phân công: " + member.position())
                            .with("day", since())
                            .with("person", member.fullName())
                            .with("description", "Theo quy chế hoạt động của Ban Biên tập.")
                            .with("progress", "open")
                            .with("note", NOTE));
        }
    }

    private List<SampleAccount> members() {
        List<SampleAccount> members = new ArrayList<>();
        for (SampleAccount account : board.accounts()) {
            if (account.roles().stream().anyMatch(Role::isEditing)) {
                members.add(account);
            }
        }
        return members;
    }

    private LocalDate since() {
        return commune.board().date("decisionDate");
    }

    private static Long positive(int number) {
        return number > 0 ? (long) number : null;
    }

    private void add(String type, String id, Content content) {
        new Records(repositories, clock, ContentTypes.ofRecords(type))
                .add(commune.id(), id, login, content);
    }
}
