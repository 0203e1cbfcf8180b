package vn.communeportal.content.procedure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.testing.TestRepository;

/** Procedures imported into communes of a repository of their own. */
final class Imports implements AutoCloseable {

    static final ContentType TYPE = ContentTypes.shipped().named(ContentTypes.PROCEDURE);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);
    static final Path FIXTURES = Path.of("src/test/resources/procedures");

    final TestRepository repository = new TestRepository();
    final ProcedureImporter importer =
            new ProcedureImporter(repository, CLOCK, new CasesOfImports());

    void commune(String id) {
        commune(repository, id);
    }

    static void commune(TestRepository repository, String id) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Section news = new Section("TT-01", "tin", "Tin", "News", "article", true);
                    Section procedures =
                            new Section("TC-01", "thu-tuc", "Thủ tục", "P", "procedure", true);
                    Communes.write(
                            session,
                            new Commune(id, Map.of("name", id), List.of(news, procedures)));
                    session.save();
                    return null;
                });
    }

    Item imported(String commune, String name) throws IOException {
        commune(commune);
        importer.importAll(fixture(name), commune, "an");
        return item(commune, name);
    }

    static List<ProcedureSource> fixture(String name) {
        Path file = FIXTURES.resolve(name + ".json");
        return List.of(new ProcedureSource(name + ".json", () -> Files.readAllBytes(file)));
    }

    static List<ProcedureSource> changed() throws IOException {
        String text = Files.readString(FIXTURES.resolve("1.900001.json"));
        return List.of(source("1.900001.json", text.replace("\"Giấy xác nhận\"", "\"Giấy khác\"")));
    }

    static ProcedureSource source(String name, String text) {
        return new ProcedureSource(name, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    Item item(String commune, String code) {
        return repository.editing(
                TYPE.workspace(),
                session ->
                        Items.list(session, ItemQuery.of(commune, TYPE).where("code", code))
                                .items()
                                .get(0));
    }

    long count(String commune) {
        return repository.editing(
                TYPE.workspace(), session -> Items.count(session, ItemQuery.of(commune, TYPE)));
    }

    @Override
    public void close() {
        repository.close();
    }
}
