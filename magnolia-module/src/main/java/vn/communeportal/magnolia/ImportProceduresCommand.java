package vn.communeportal.magnolia;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.procedure.ImportReport;
import vn.communeportal.content.procedure.ProcedureImporter;
import vn.communeportal.content.procedure.ProcedureSource;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Command {@code importProcedures} of catalogue {@code commune-portal}: reads the national portal's
 * files in a folder of the server into a commune, as drafts, and writes the report into the log.
 * Run again it makes no doubles. Commands are run by those who administer Magnolia: its scheduler,
 * its own tools.
 */
public class ImportProceduresCommand extends MgnlCommand {

    private static final Logger log = LoggerFactory.getLogger(ImportProceduresCommand.class);

    private final ProcedureImporter importer;
    private final People people;
    private String folder = "";
    private String commune = "";

    @Inject
    public ImportProceduresCommand(ProcedureImporter importer, People people) {
        this.importer = importer;
        this.people = people;
    }

    /**
     * @param folder on the server, with the JSON files
     */
    public void setFolder(String folder) {
        this.folder = folder;
    }

    /**
     * @param commune id of the commune that gets the procedures
     */
    public void setCommune(String commune) {
        this.commune = commune;
    }

    @Override
    public boolean execute(Context context) throws Exception {
        if (folder.isBlank() || commune.isBlank()) {
            throw new IllegalArgumentException("The parameters folder and commune are needed");
        }
        Path directory = Paths.get(folder);
        String login = people.current().map(Person::login).orElse(Roles.SUPERUSER);
        ImportReport report =
                importer.importAll(ProcedureSource.inDirectory(directory), commune, login);
        log.info("{}", report.text(Messages.shipped(), Vietnamese.LOCALE));
        return true;
    }
}
