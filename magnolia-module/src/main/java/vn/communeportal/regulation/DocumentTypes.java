package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The types of documents: those of Decree 30/2020/NĐ-CP, article 7, with the abbreviations of its
 * Annex III, and the legal normative documents of the centre. Immutable.
 */
public final class DocumentTypes {

    private static final DocumentTypes SHIPPED = new DocumentTypes(load());

    private final List<DocumentType> all;

    private DocumentTypes(List<DocumentType> all) {
        this.all = List.copyOf(all);
    }

    /** Those in the jar, {@code commune-portal/regulation/document-types.yaml}. */
    public static DocumentTypes shipped() {
        return SHIPPED;
    }

    public List<DocumentType> all() {
        return all;
    }

    public Optional<DocumentType> byCode(String code) {
        return all.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The type of an abbreviation as the law writes it, {@code QyĐ}. */
    public Optional<DocumentType> byAbbreviation(String abbreviation) {
        return all.stream()
                .filter(type -> type.abbreviation().filter(abbreviation::equals).isPresent())
                .findFirst();
    }

    private static List<DocumentType> load() {
        List<DocumentType> types = new ArrayList<>();
        for (Map<?, ?> data : RegulationData.records("document-types.yaml", "types")) {
            String validFrom = RegulationData.text(data, "validFrom");
            types.add(
                    new DocumentType(
                            RegulationData.text(data, "code"),
                            RegulationData.text(data, "name"),
                            RegulationData.text(data, "abbreviation"),
                            DocumentType.Year.valueOf(
                                    RegulationData.text(data, "year").toUpperCase(Locale.ROOT)),
                            RegulationData.text(data, "basis"),
                            validFrom.isEmpty() ? null : LocalDate.parse(validFrom)));
        }
        return types;
    }
}
