package vn.communeportal.templating;

import java.util.List;

/** The commune's people's committee and its portal, for schema.org. */
final class OrganizationData {

    private OrganizationData() {}

    /** Identifies the organisation in the data of all its pages. */
    static String id(ViewContext context) {
        return context.absolute(context.href(PortalRoutes.home(context.commune().id()), false))
                + "#organization";
    }

    /**
     * The organisation and its website.
     *
     * @param logo absolute address of its crest
     * @param search absolute address of the search with {@code {search_term_string}} in it
     */
    static List<SchemaObject> of(
            ViewContext context, CommuneView commune, String logo, String search) {
        String home = context.absolute(commune.getHref());
        SchemaObject organization =
                SchemaObject.ofType("GovernmentOrganization")
                        .with("@id", id(context))
                        .with("name", name(commune))
                        .with("alternateName", commune.getFullName())
                        .with("url", home)
                        .with("logo", logo)
                        .with("email", commune.getEmail())
                        .with("telephone", commune.getTelephone());
        if (!commune.getAddress().isEmpty()) {
            organization.with(
                    "address",
                    SchemaObject.ofType("PostalAddress")
                            .with("streetAddress", commune.getAddress())
                            .with("addressCountry", "VN"));
        }
        if (!commune.getSuperiorAgency().isEmpty()) {
            organization.with(
                    "parentOrganization",
                    SchemaObject.ofType("GovernmentOrganization")
                            .with("name", commune.getSuperiorAgency()));
        }
        SchemaObject website =
                SchemaObject.ofType("WebSite")
                        .with("name", commune.getFullName())
                        .with("url", home)
                        .with("inLanguage", context.locale().getLanguage())
                        .with("publisher", SchemaObject.reference(id(context)))
                        .with(
                                "potentialAction",
                                SchemaObject.ofType("SearchAction")
                                        .with("target", search)
                                        .with("query-input", "required name=search_term_string"));
        return List.of(organization, website);
    }

    /** The agency; failing that the commune. */
    static String name(CommuneView commune) {
        return commune.getAgency().isEmpty() ? commune.getFullName() : commune.getAgency();
    }
}
