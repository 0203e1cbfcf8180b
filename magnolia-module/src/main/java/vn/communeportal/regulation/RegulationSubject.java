package vn.communeportal.regulation;

import java.util.Arrays;
import java.util.Optional;

/** A subject of the law's data: a list of records of one form. */
public enum RegulationSubject {
    SECTIONS("sections", "sections.yaml", "sections", "code"),
    GROUPS("groups", "sections.yaml", "groups", "code"),
    DEADLINES("deadlines", "deadlines.yaml", "deadlines", "code"),
    INSTRUMENTS("instruments", "instruments.yaml", "instruments", "number"),
    HOLIDAYS("holidays", "calendar.yaml", "holidays", "code"),
    YEARS("years", "calendar.yaml", "years", "year"),
    DOCUMENT_TYPES("documentTypes", "document-types.yaml", "types", "code"),
    ROYALTY_TABLES("royaltyTables", "royalties.yaml", "tables", "code"),
    BASE_SALARIES("baseSalaries", "royalties.yaml", "baseSalaries", "code");

    private final String id;
    private final String file;
    private final String list;
    private final String codeField;

    RegulationSubject(String id, String file, String list, String codeField) {
        this.id = id;
        this.file = file;
        this.list = list;
        this.codeField = codeField;
    }

    public String id() {
        return id;
    }

    public String labelKey() {
        return "regulation.subject." + id;
    }

    /** File under {@code commune-portal/regulation} that holds the shipped records. */
    public String file() {
        return file;
    }

    /** Key of the list in that file. */
    String list() {
        return list;
    }

    /** The field by which a record is known. */
    public String codeField() {
        return codeField;
    }

    public static Optional<RegulationSubject> ofId(String id) {
        return Arrays.stream(values()).filter(subject -> subject.id.equals(id)).findFirst();
    }
}
