package vn.communeportal.webapp.board;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.communeportal.insight.report.ReportField;
import vn.communeportal.officeform.OutputFormat;

/**
 * What a person does with a report in the board's app, on every host: signed in, with the commune's
 * reports open ({@code …/reports}).
 */
public final class ReportSteps {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Page page;

    public ReportSteps(Page page) {
        this.page = page;
    }

    /** Begins an operating report. */
    public ReportSteps begin(LocalDate from, LocalDate to, LocalDate cutOff) {
        Locator days = page.locator(".cp-report-new .v-datefield input");
        days.first().waitFor();
        write(days.nth(0), from);
        write(days.nth(1), to);
        write(days.nth(2), cutOff);
        BoardPage.button(page, "Lập báo cáo").click();
        field(ReportField.SIGNER_NAME).waitFor();
        return this;
    }

    private static void write(Locator field, LocalDate day) {
        field.fill(DAY.format(day));
        field.press("Tab");
    }

    public ReportSteps write(ReportField field, String text) {
        field(field).fill(text);
        field(field).press("Tab");
        return this;
    }

    private Locator field(ReportField field) {
        return page.locator("#report-" + field.name().toLowerCase(Locale.ROOT));
    }

    /** Presses <i>Kiểm tra</i>; nothing may stand against the report. */
    public ReportSteps check() {
        return press("Kiểm tra", "Đã kiểm tra ·");
    }

    public ReportSteps submit() {
        return press("Trình duyệt", "Đã trình ·");
    }

    /** Opens the newest report of the list. */
    public ReportSteps openFirst() {
        page.locator(".cp-reports .cp-card .v-button").first().click();
        page.locator(".cp-report").waitFor();
        return this;
    }

    /** Whether the page offers the approval. */
    public boolean mayApprove() {
        return BoardPage.button(page, "Duyệt và cấp số").isVisible();
    }

    /**
     * Approves the open report, which gets its number.
     *
     * @param day the report's
     */
    public ReportSteps approve(LocalDate day) {
        write(page.locator("#report-date input"), day);
        return press("Duyệt và cấp số", "Đã duyệt ·");
    }

    private ReportSteps press(String button, String state) {
        BoardPage.button(page, button).click();
        page.getByText(Pattern.compile("^" + state)).first().waitFor();
        return this;
    }

    /** The open report as a file. */
    public byte[] take(OutputFormat format) throws IOException {
        Download download =
                page.waitForDownload(
                        () -> BoardPage.button(page, "Tải về " + format.name()).click());
        return Files.readAllBytes(download.path());
    }
}
