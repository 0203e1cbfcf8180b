package vn.communeportal.content.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.procedure.ImportReport.Entry;
import vn.communeportal.content.procedure.ImportReport.Outcome;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Imports real procedures of the national service portal, which are not ours to ship: {@code
 * -Dprocedures=DIR} says where they are.
 */
class NationalProceduresTest {

    private static final ContentType TYPE = ContentTypes.shipped().named(ContentTypes.PROCEDURE);

    @Test
    void allAreImportedOnceAndEveryWordIsPlacedOrReported() throws IOException {
        Path folder = Path.of(System.getProperty("procedures", "../../shared/data/procedures"));
        if (!Files.isDirectory(folder)) {
            System.out.println(
                    "SKIPPED: no real procedures to import; give their folder with -Dprocedures=DIR");
        }
        assumeTrue(Files.isDirectory(folder), "-Dprocedures=DIR is not given");
        List<ProcedureSource> sources = ProcedureSource.inDirectory(folder);
        try (TestRepository repository = new TestRepository()) {
            Imports.commune(repository, "xa");
            ProcedureImporter importer =
                    new ProcedureImporter(repository, Clock.systemUTC(), new CasesOfImports());

            ImportReport first = importer.importAll(sources, "xa", "an");
            ImportReport second = importer.importAll(sources, "xa", "an");

            assertThat(first.count(Outcome.CREATED)).isEqualTo(sources.size()).isPositive();
            assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(sources.size());
            List<Item> items =
                    repository.editing(
                            TYPE.workspace(),
                            session ->
                                    Items.list(session, ItemQuery.of("xa", TYPE).page(1, 1000))
                                            .items());
            assertThat(items).hasSameSizeAs(sources).allMatch(i -> i.state().equals("draft"));
            for (Entry entry : first.entries()) {
                Item item =
                        items.stream()
                                .filter(i -> i.content().text("code").equals(entry.code()))
                                .findFirst()
                                .orElseThrow();
                assertThat(
                                Accounting.lost(
                                        Files.readAllBytes(folder.resolve(entry.source())),
                                        item.content(),
                                        entry.remarks()))
                        .as(entry.source())
                        .isEmpty();
            }
            assertThat(first.text(Messages.shipped(), Vietnamese.LOCALE))
                    .doesNotContain("import.")
                    .doesNotContain("problem.");
        }
    }
}
