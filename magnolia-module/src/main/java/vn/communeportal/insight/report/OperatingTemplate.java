package vn.communeportal.insight.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.broadcast.BroadcastSums;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.matter.MatterFigures;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.insight.figures.ItemFigures;
import vn.communeportal.insight.visits.Tally;

/** Prefills the report on a portal's work (<i>báo cáo kết quả hoạt động</i>). */
final class OperatingTemplate {

    private final ReportFacts facts;

    OperatingTemplate(ReportFacts facts) {
        this.facts = facts;
    }

    ReportDraft draft() {
        Map<ReportField, String> texts = CommonTexts.of(ReportKind.OPERATING, facts);
        texts.put(ReportField.ORGANISATION, organisation());
        texts.putIfAbsent(ReportField.PROCESS, ReportTexts.text("process"));
        texts.put(ReportField.RESULTS, results());
        if (facts.figures.broadcasts().airings() > 0) {
            texts.put(ReportField.BROADCAST, broadcasts(facts.figures.broadcasts()));
        }
        if (facts.figures.matters().received() > 0) {
            texts.put(ReportField.CITIZENS, citizens(facts.figures.matters()));
        }
        texts.put(ReportField.SECURITY, ReportTexts.text("security", facts.portal()));
        texts.put(ReportField.ACCESS, access());
        texts.put(ReportField.STRENGTHS, strengths());
        texts.put(ReportField.LIMITS, limits());
        texts.put(ReportField.CAUSES, ReportTexts.text("causes"));
        texts.put(ReportField.PLAN, plan());
        texts.put(ReportField.PROPOSALS, ReportTexts.text("proposals"));
        List<ReportTable> tables =
                facts.figures.items().count() == 0 ? List.of() : List.of(bySection());
        return new ReportDraft(texts, tables);
    }

    private String organisation() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                facts.board()
                        .map(this::board)
                        .orElseGet(() -> ReportTexts.text("board.none", facts.portal())));
        String regulation = facts.lasting.getOrDefault(ReportField.REGULATION, "");
        if (!regulation.isBlank()) {
            sentences.add(ReportTexts.text("regulation", regulation.strip()));
        }
        return String.join("\n", sentences);
    }

    private String board(Board board) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (String key : List.of("head", "deputy", "secretary", "member")) {
            parts.put(key, 0);
        }
        for (Member member : board.members()) {
            String key = place(member);
            if (!key.isEmpty() && member.isOn(facts.period.last())) {
                parts.merge(key, 1, Integer::sum);
            }
        }
        List<String> words = new ArrayList<>();
        parts.forEach(
                (key, count) -> {
                    if (count > 0) {
                        words.add(ReportTexts.text("board." + key, String.format("%02d", count)));
                    }
                });
        int all = parts.values().stream().mapToInt(Integer::intValue).sum();
        String issuer = board.issuer().replaceFirst(" \\(.*", "");
        String decision =
                board.decisionNumber().isEmpty()
                        ? ReportTexts.text("board.decision.noNumber", board.decisionDate(), issuer)
                        : ReportTexts.text(
                                "board.decision",
                                board.decisionNumber(),
                                board.decisionDate(),
                                issuer);
        return ReportTexts.text(
                "board",
                facts.portal(),
                decision,
                String.format("%02d", all),
                String.join(", ", words));
    }

    /** A member who also does the secretary's work is a member; administrators are none. */
    private static String place(Member member) {
        if (member.roles().contains(Role.HEAD)) {
            return "head";
        }
        if (member.roles().contains(Role.DEPUTY_HEAD)) {
            return "deputy";
        }
        if (member.roles().contains(Role.EDITOR)) {
            return "member";
        }
        return member.roles().contains(Role.SECRETARY) ? "secretary" : "";
    }

    private String results() {
        ItemFigures items = facts.figures.items();
        return items.count() == 0
                ? ReportTexts.text("results.none", facts.inPeriod(), facts.portal())
                : ReportTexts.text("results", facts.inPeriod(), facts.portal(), items.count());
    }

    /** In the order of the portal's menu; sections that are no more under their code. */
    private ReportTable bySection() {
        ReportTable table = new ReportTable(ReportTexts.text("table.sections"));
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, Long> all = facts.figures.items().bySection();
        for (Section section : facts.commune.sections()) {
            if (all.containsKey(section.code())) {
                counts.put(section.name(), all.get(section.code()));
            }
        }
        all.forEach(
                (code, count) -> {
                    if (facts.commune.section(code).isEmpty()) {
                        counts.merge(code, count, Long::sum);
                    }
                });
        int number = 0;
        for (Map.Entry<String, Long> one : counts.entrySet()) {
            table = table.row(++number, one.getKey(), one.getValue());
        }
        return table.total("", ReportTexts.text("table.total"), facts.figures.items().count());
    }

    private static String broadcasts(BroadcastSums sums) {
        return ReportTexts.text(
                "broadcasts", sums.programmes(), sums.airings(), sums.works(), sums.minutes());
    }

    private static String citizens(MatterFigures matters) {
        List<String> kinds = new ArrayList<>();
        for (SubmissionKind kind : matters.kinds()) {
            kinds.add(
                    ReportTexts.text(
                            "citizens.kind",
                            matters.received(kind),
                            ReportTexts.text("citizens.kind." + kind)));
        }
        long open = matters.received() - matters.answered();
        return ReportTexts.text(
                        "citizens",
                        matters.received(),
                        String.join(", ", kinds),
                        matters.answered(),
                        matters.inTime())
                + (open == 0
                        ? ""
                        : " " + ReportTexts.text("citizens.open", open, matters.overdue()));
    }

    private String access() {
        List<String> sentences = new ArrayList<>();
        String domain = facts.commune.setting("domain");
        if (!domain.isEmpty()) {
            sentences.add(ReportTexts.text("access.domain", facts.portal(), "https://" + domain));
        }
        Tally visits = facts.figures.visits().total();
        if (visits.visits() > 0) {
            sentences.add(
                    ReportTexts.text(
                            "access.visits",
                            visits.visits(),
                            Math.round((double) visits.visits() / countedDays())));
        }
        if (visits.averageSeconds() >= 0) {
            long seconds = visits.averageSeconds();
            String shown =
                    seconds < 60
                            ? ReportTexts.text("access.seconds", seconds)
                            : ReportTexts.text("access.minutes", seconds / 60, seconds % 60);
            sentences.add(ReportTexts.text("access.duration", shown));
        }
        return String.join("\n", sentences);
    }

    /** From the first day with visits on: a portal may have begun within the period. */
    private long countedDays() {
        LocalDate first = facts.figures.visits().byDay().keySet().iterator().next();
        return ChronoUnit.DAYS.between(first, facts.period.last()) + 1;
    }

    private String strengths() {
        List<String> sentences = new ArrayList<>();
        sentences.add(ReportTexts.text("strengths.channel", facts.portal()));
        ItemFigures items = facts.figures.items();
        long months =
                Math.max(
                        1,
                        ChronoUnit.MONTHS.between(
                                facts.period.from(), facts.period.last().plusDays(1)));
        if (items.count() >= months) {
            long active = Math.max(1, items.byMonth().size());
            sentences.add(ReportTexts.text("strengths.items", items.count() / active));
        }
        if (items.own() > 0) {
            sentences.add(ReportTexts.text("strengths.own", items.own()));
        }
        return bullets(sentences);
    }

    private String limits() {
        List<String> sentences = new ArrayList<>();
        ItemFigures items = facts.figures.items();
        if (items.late() > 0) {
            sentences.add(ReportTexts.text("limits.late", items.late()));
        }
        long open = facts.sections.stream().filter(SectionCheck::isOpen).count();
        if (open > 0) {
            sentences.add(ReportTexts.text("limits.gaps", open));
        }
        if (items.reposted() > items.own()) {
            sentences.add(ReportTexts.text("limits.reposted", items.reposted()));
        }
        sentences.add(ReportTexts.text("limits.members"));
        return bullets(sentences);
    }

    private String plan() {
        List<String> sentences = new ArrayList<>();
        sentences.add(ReportTexts.text("plan.quality"));
        if (facts.sections.stream().anyMatch(SectionCheck::isOpen)) {
            sentences.add(ReportTexts.text("plan.sections"));
        }
        sentences.add(ReportTexts.text("plan.units"));
        sentences.add(ReportTexts.text("plan.safety"));
        return bullets(sentences);
    }

    private static String bullets(List<String> sentences) {
        return "- " + String.join("\n- ", sentences);
    }
}
