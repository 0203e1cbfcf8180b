package vn.communeportal.webapp;

import java.nio.file.Path;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.webapp.storage.DataFolder;
import vn.communeportal.webapp.storage.JackrabbitRepositories;

/** Verifies histories in a data folder while nothing is served from it. */
final class StoredHistories {

    private StoredHistories() {}

    /**
     * Looks at the histories of a commune; changes nothing.
     *
     * @throws StartFailure if the folder is in use or has no such commune
     */
    static AuditReport verify(Path data, String commune) throws StartFailure {
        try (DataFolder folder = DataFolder.open(data, false);
                JackrabbitRepositories repositories =
                        JackrabbitRepositories.open(
                                folder.resolve("repository"), !folder.wasClosedCleanly())) {
            boolean known =
                    repositories
                            .editing(Communes.WORKSPACE, session -> Communes.find(session, commune))
                            .isPresent();
            if (!known) {
                throw new StartFailure("noCommune", null, commune);
            }
            return new HistoryAudit(repositories).verify(commune);
        }
    }
}
