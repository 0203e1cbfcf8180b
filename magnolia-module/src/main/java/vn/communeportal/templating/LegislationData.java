package vn.communeportal.templating;

import vn.communeportal.templating.PageSubject.Fact;

/** A legal document, for schema.org. */
final class LegislationData {

    private LegislationData() {}

    static SchemaObject of(DocumentView document, PageSubject subject, SchemaObject publisher) {
        SchemaObject legislation =
                SchemaObject.ofType("Legislation")
                        .with("name", document.getTitle())
                        .with("legislationIdentifier", document.getNumber())
                        .with("legislationType", document.show("documentType"))
                        .with("legislationDate", subject.text(Fact.PUBLISHED))
                        .with("legislationDateOfApplicability", document.isoDay("effectiveDate"))
                        .with("url", subject.canonical())
                        .with("inLanguage", subject.text(Fact.LANGUAGE))
                        .with("publisher", publisher)
                        .with(
                                "legislationPassedBy",
                                SchemaObject.ofType("GovernmentOrganization")
                                        .with("name", document.text("issuingBody")));
        ValidityView validity = document.getValidity();
        return validity == null
                ? legislation
                : legislation.with("legislationLegalForce", force(validity.getCode()));
    }

    private static String force(String validity) {
        switch (validity) {
            case "in-force":
                return "https://schema.org/InForce";
            case "partly-expired":
                return "https://schema.org/PartiallyInForce";
            default:
                return "https://schema.org/NotInForce";
        }
    }
}
