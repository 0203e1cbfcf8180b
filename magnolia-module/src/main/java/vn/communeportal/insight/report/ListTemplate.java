package vn.communeportal.insight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.communeportal.content.Item;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.WaiverRegister;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.insight.score.ScoreLine;
import vn.communeportal.text.Vietnamese;

/** Prefills those reports that are a sentence and a list. */
final class ListTemplate {

    private final ReportKind kind;
    private final ReportFacts facts;
    private final Map<ReportField, String> texts;
    private final List<ReportTable> tables = new ArrayList<>();

    ListTemplate(ReportKind kind, ReportFacts facts) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.facts = facts;
        texts = CommonTexts.of(kind, facts);
    }

    ReportDraft draft() {
        switch (kind) {
            case DISCLOSURES:
            case COUNCIL:
                disclosures();
                break;
            case CONTRIBUTIONS:
                results(PeopleTables.unitsSentence(facts), PeopleTables.units(facts));
                texts.put(ReportField.LIMITS, PeopleTables.behind(facts));
                texts.put(ReportField.PLAN, ReportTexts.text("plan.units"));
                break;
            case ROYALTIES:
                results(PeopleTables.royaltiesSentence(facts), PeopleTables.royalties(facts));
                texts.put(ReportField.LIMITS, PeopleTables.openMonths(facts));
                break;
            case SECURITY_LOG:
                waivers();
                break;
            case GAPS:
                gaps();
                break;
            case SELF_ASSESSMENT:
                score();
                break;
            default:
                throw new IllegalArgumentException(kind.name());
        }
        return new ReportDraft(texts, tables);
    }

    private void results(String sentence, ReportTable table) {
        texts.put(ReportField.RESULTS, sentence);
        if (table.rows() > 0) {
            tables.add(table);
        }
    }

    private void disclosures() {
        ReportTable table = new ReportTable(ReportTexts.text("table.disclosures"));
        for (Item item : facts.disclosures) {
            String section =
                    facts.commune.section(item.section()).map(Section::name).orElse(item.section());
            String day =
                    item.publishedAt()
                            .map(
                                    time ->
                                            ReportTexts.day(
                                                    LocalDate.ofInstant(time, Vietnamese.ZONE)))
                            .orElse("");
            table = table.row(table.rows() + 1, item.title(), section, day);
        }
        results(
                facts.disclosures.isEmpty()
                        ? ReportTexts.text("disclosures.none", facts.inPeriod(), facts.portal())
                        : ReportTexts.text(
                                "disclosures",
                                facts.inPeriod(),
                                facts.disclosures.size(),
                                facts.portal()),
                table);
        if (kind == ReportKind.COUNCIL) {
            texts.put(ReportField.LIMITS, openSections());
            texts.put(ReportField.PLAN, ReportTexts.text("plan.sections"));
        }
    }

    private String openSections() {
        long open = facts.sections.stream().filter(SectionCheck::isOpen).count();
        return open == 0 ? "" : ReportTexts.text("limits.gaps", open);
    }

    private void waivers() {
        ReportTable table = new ReportTable(ReportTexts.text("table.waivers"));
        for (WaiverRegister.Entry entry : facts.waivers) {
            table =
                    table.row(
                            table.rows() + 1,
                            entry.file().item().title(),
                            String.join(", ", entry.waiver().checks()),
                            entry.waiver().reason(),
                            entry.waiver().basis(),
                            ReportTexts.day(
                                    LocalDate.ofInstant(entry.waiver().time(), Vietnamese.ZONE)));
        }
        results(
                facts.waivers.isEmpty()
                        ? ReportTexts.text("waivers.none", facts.inPeriod())
                        : ReportTexts.text("waivers", facts.inPeriod(), facts.waivers.size()),
                table);
        texts.put(ReportField.SECURITY, ReportTexts.text("security", facts.portal()));
        texts.put(ReportField.PLAN, ReportTexts.text("plan.safety"));
    }

    private void gaps() {
        List<SectionCheck> open =
                facts.sections.stream().filter(SectionCheck::isOpen).collect(Collectors.toList());
        ReportTable table = new ReportTable(ReportTexts.text("table.gaps"));
        for (SectionCheck check : open) {
            table =
                    table.row(
                            table.rows() + 1,
                            check.law().code(),
                            check.law().name(Vietnamese.LOCALE),
                            ReportTexts.text("status." + check.status()),
                            check.newest().map(ReportTexts::day).orElse("–"),
                            check.responsible().isEmpty() ? "–" : check.responsible());
        }
        int all = facts.sections.size();
        String agency = "Ủy ban nhân dân " + facts.communeName();
        results(
                open.isEmpty()
                        ? ReportTexts.text("gaps.none", agency, all)
                        : ReportTexts.text(
                                "gaps",
                                agency,
                                all,
                                count(SectionCheck.Status.FINE),
                                count(SectionCheck.Status.MISSING),
                                count(SectionCheck.Status.STALE)),
                table);
        if (!open.isEmpty()) {
            texts.put(ReportField.CAUSES, ReportTexts.text("causes"));
            texts.put(ReportField.PLAN, ReportTexts.text("gaps.plan"));
        }
    }

    private long count(SectionCheck.Status status) {
        return facts.sections.stream().filter(check -> check.status() == status).count();
    }

    private void score() {
        ReportTable table = new ReportTable(ReportTexts.text("table.score"));
        for (ScoreLine line : facts.score.lines()) {
            table =
                    table.row(
                            line.criterion().code(),
                            line.criterion().name(),
                            ScoreLine.shown(line.criterion().points()),
                            ScoreLine.shown(line.points()),
                            line.evidence().isEmpty() ? "–" : line.evidence());
        }
        table =
                table.total(
                        "",
                        ReportTexts.text("table.total"),
                        ScoreLine.shown(facts.score.maximum()),
                        ScoreLine.shown(facts.score.points()),
                        "");
        results(
                ReportTexts.text(
                        "score",
                        "Ủy ban nhân dân " + facts.communeName(),
                        ScoreLine.shown(facts.score.points()),
                        ScoreLine.shown(facts.score.maximum()),
                        facts.score.band()),
                table);
        texts.put(ReportField.LIMITS, openSections());
        texts.put(ReportField.PROPOSALS, ReportTexts.text("proposals"));
    }
}
