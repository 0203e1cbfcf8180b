package vn.communeportal.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.text.Vietnamese;

/** What the judgements are about. */
final class JudgedItems {

    static final String COMMUNE = "mau";

    private static final int SAMPLE_PROCEDURES = 30;

    private JudgedItems() {}

    static List<IndexedItem> all() throws IOException {
        List<IndexedItem> items = new ArrayList<>();
        for (int i = 1; i <= SAMPLE_PROCEDURES; i++) {
            String number = String.format("%02d", i);
            String resource = "/commune-portal/samples/procedures/3.9990" + number + ".json";
            try (InputStream in = JudgedItems.class.getResourceAsStream(resource)) {
                items.add(procedure(number, new ObjectMapper().readTree(in)));
            }
        }
        Path national = Path.of(System.getProperty("procedures", "../../shared/data/procedures"));
        if (Files.isDirectory(national)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(national, "*.json")) {
                for (Path file : files) {
                    String code = file.getFileName().toString().replace(".json", "");
                    items.add(procedure(code, new ObjectMapper().readTree(file.toFile())));
                }
            }
        } else {
            System.out.println("SKIPPED: judgements of national procedures; -Dprocedures=DIR");
        }
        lines("items.txt").forEach(cells -> items.add(item(cells)));
        return items;
    }

    private static IndexedItem procedure(String id, JsonNode json) {
        IndexedItem item = new IndexedItem(id, "procedure", "/mau/" + id, COMMUNE, "1");
        item.title = Vietnamese.normalize(json.at("/metadata/tên_thủ_tục").asText());
        item.number = json.get("thu_tuc_id").asText();
        item.numberKeys = NumberKeys.ofCode(item.number);
        StringBuilder text = new StringBuilder(item.number);
        text.append(" · ").append(json.at("/metadata/lĩnh_vực").asText());
        json.get("content").forEach(value -> text.append(" · ").append(value.asText()));
        item.text = Vietnamese.normalize(text.toString());
        return item;
    }

    private static IndexedItem item(List<String> cells) {
        String id = cells.get(0);
        String number = cells.get(1);
        String type = cells.get(2);
        int year = Integer.parseInt(cells.get(3));
        String kind = number.isEmpty() ? "article" : "legalDocument";
        IndexedItem item = new IndexedItem(id, kind, "/mau/" + id, COMMUNE, "1");
        item.title = cells.get(4);
        item.number = number;
        item.text = String.join(" · ", number, type, String.valueOf(year), cells.get(5));
        item.date = LocalDate.of(year, 6, 15).atStartOfDay(Vietnamese.ZONE).toInstant();
        if (!number.isEmpty()) {
            item.numberKeys = NumberKeys.ofDocument(number, year, type);
        }
        return item;
    }

    /** The cells of a file's lines, without comments. */
    static List<List<String>> lines(String file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                JudgedItems.class.getResourceAsStream("/search/" + file),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains("|") && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|")).map(String::strip))
                    .map(cells -> cells.collect(Collectors.toList()))
                    .collect(Collectors.toList());
        }
    }
}
