package vn.communeportal.magnolia;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import javax.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.text.Vietnamese;

/**
 * Command {@code verifyHistory} of catalogue {@code commune-portal}: verifies the histories of a
 * commune and writes the report into the log. Commands are run by those who administer Magnolia:
 * its scheduler, its own tools.
 */
public class VerifyHistoryCommand extends MgnlCommand {

    private static final Logger log = LoggerFactory.getLogger(VerifyHistoryCommand.class);

    private final HistoryAudit audit;
    private String commune = "";

    @Inject
    public VerifyHistoryCommand(HistoryAudit audit) {
        this.audit = audit;
    }

    /**
     * @param commune id of the commune
     */
    public void setCommune(String commune) {
        this.commune = commune;
    }

    /**
     * @return whether all histories are as they were written
     */
    @Override
    public boolean execute(Context context) {
        if (commune.isBlank()) {
            throw new IllegalArgumentException("The parameter commune is needed");
        }
        AuditReport report = audit.verify(commune);
        if (report.isInOrder()) {
            log.info("{}", report.text(Vietnamese.LOCALE));
        } else {
            log.error("{}", report.text(Vietnamese.LOCALE));
        }
        return report.isInOrder();
    }
}
