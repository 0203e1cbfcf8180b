package vn.communeportal.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * By what results are counted and narrowed. All but the first three and the validity are fields of
 * content types: a type that has a field of this name is counted by it.
 */
public enum Facet {
    /** Id of the commune; of use where all of the province is asked. */
    COMMUNE("commune"),
    /** Name of the content type. */
    KIND("kind"),
    /** Year of issue, of other kinds of publication. */
    YEAR("year"),
    /** Code of the section. */
    SECTION("section"),
    /** Option of {@code documentType}. */
    DOCUMENT_TYPE("documentType"),
    ISSUING_BODY("issuingBody"),
    /** The field of a document or a procedure (<i>lĩnh vực</i>). */
    FIELD("field"),
    SIGNER("signer"),
    /** Whether a document is in force on the day that is asked for, see {@link InForce}. */
    VALIDITY("validity"),
    /** The unit that an item comes from or that somebody belongs to. */
    UNIT("unit"),
    /** Level at which a procedure is performed. */
    LEVEL("level"),
    /** Who may ask for a procedure. */
    APPLICANTS("applicants");

    private final String id;

    Facet(String id) {
        this.id = id;
    }

    /** Name of the field, and of the parameter in addresses. */
    public String id() {
        return id;
    }

    public static Optional<Facet> ofId(String id) {
        return Arrays.stream(values()).filter(facet -> facet.id.equals(id)).findFirst();
    }
}
