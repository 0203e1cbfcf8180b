package vn.communeportal.webapp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.procedure.ImportReport;
import vn.communeportal.content.procedure.ProcedureImporter;
import vn.communeportal.content.procedure.ProcedureSource;

/**
 * An import of procedures that was asked for on the command line.
 *
 * @param folder with the files
 * @param commune id of the commune that gets them; empty if there is only one
 */
public record ProcedureImport(Path folder, Optional<String> commune) {

    /**
     * Imports as drafts of the administrator.
     *
     * @throws StartFailure if the folder cannot be read or it is not clear for which commune
     */
    ImportReport run(PortalComponents components, String login) throws StartFailure {
        List<ProcedureSource> sources;
        try {
            sources = ProcedureSource.inDirectory(folder);
        } catch (IOException e) {
            throw new StartFailure("import.folder", e, folder.toAbsolutePath());
        }
        if (sources.isEmpty()) {
            throw new StartFailure("import.empty", null, folder.toAbsolutePath());
        }
        ProcedureImporter importer = components.procedureImporter();
        String target = target(components);
        try {
            return importer.importAll(sources, target, login);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("import.section", e, target);
        }
    }

    private String target(PortalComponents components) throws StartFailure {
        List<String> known =
                components.repositories().editing(Communes.WORKSPACE, Communes::all).stream()
                        .map(Commune::id)
                        .toList();
        if (commune.isPresent() ? known.contains(commune.get()) : known.size() == 1) {
            return commune.orElseGet(() -> known.get(0));
        }
        throw new StartFailure(
                "import.commune", null, known.stream().collect(Collectors.joining(", ")));
    }
}
