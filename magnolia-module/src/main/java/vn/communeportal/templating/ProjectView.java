package vn.communeportal.templating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.communeportal.content.Content;
import vn.communeportal.content.Item;

/** A project, for templates. */
public final class ProjectView extends ItemView {

    ProjectView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    /** The summary, or failing that what the project is for. */
    @Override
    public String getSummary() {
        return Stream.of("summary", "goal")
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(super::getSummary);
    }

    /** Per cent of the work that the newest report on its progress has; -1 if none says so. */
    public long getPercent() {
        return content().parts("progress").stream()
                .filter(report -> report.number("percent").isPresent())
                .max(Comparator.comparing(ProjectView::day))
                .map(report -> report.number("percent").orElseThrow())
                .orElse(-1L);
    }

    private static LocalDate day(Content report) {
        return report.date("date").orElse(LocalDate.MIN);
    }
}
