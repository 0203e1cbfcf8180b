package vn.communeportal.board;

import com.vaadin.server.FileDownloader;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.insight.report.Report;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.officeform.OutputFormat;

/** Buttons that give a report as a file, made when it is asked for. */
final class ReportFiles {

    private static final List<OutputFormat> FORMATS =
            List.of(OutputFormat.DOCX, OutputFormat.PDF, OutputFormat.HTML);

    private ReportFiles() {}

    static Component of(BoardContext context, ReportDesk desk, Report report) {
        CssLayout buttons = Box.of("cp-window-buttons");
        String name = "bao-cao-" + report.commune() + "-" + report.period().to().getYear();
        for (OutputFormat format : FORMATS) {
            StreamResource resource =
                    new StreamResource(
                            () -> new ByteArrayInputStream(format.write(desk.document(report))),
                            name + "." + format.ending());
            resource.setMIMEType(format.mediaType());
            resource.setCacheTime(0);
            Button button =
                    Buttons.secondary(
                            context.text("report.view.download", format.name()), () -> {});
            new FileDownloader(resource).extend(button);
            buttons.addComponent(button);
        }
        return buttons;
    }
}
