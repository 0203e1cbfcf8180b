package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of documents: those of Decree 30/2020/NĐ-CP, article 7, with the abbreviations of its
 * Annex III, and the legal normative documents of the centre. Immutable.
 */
public final class DocumentTypes {

    private final List<DocumentType> all;

    private DocumentTypes(List<DocumentType> all) {
        this.all = List.copyOf(all);
    }

    /** Those in the jar, {@code commune-portal/regulation/document-types.yaml}. */
    public static DocumentTypes shipped() {
        return Regulation.shipped().documentTypes();
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

    /** Only to be used if it adds no problems. */
    static DocumentTypes read(List<Map<?, ?>> records, List<RegulationProblem> problems) {
        List<DocumentType> types = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> abbreviations = new HashSet<>();
        for (Map<?, ?> data : records) {
            RecordReader record =
                    RecordReader.of(RegulationData.text(data, "code"), data, problems);
            if (!codes.add(record.code())) {
                record.refuse("code", "twice", record.code());
            }
            DocumentType type = new DocumentType(record);
            type.abbreviation()
                    .filter(abbreviation -> !abbreviations.add(abbreviation))
                    .ifPresent(
                            abbreviation -> record.refuse("abbreviation", "twice", abbreviation));
            types.add(type);
        }
        return new DocumentTypes(types);
    }
}
