package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Item;
import vn.communeportal.content.Section;
import vn.communeportal.templating.PageSubject.Fact;

/** Makes what pages tell machines of themselves: each page's {@link HeadView}. */
final class PageHeads {

    private final ViewContext context;
    private final CommuneView commune;

    PageHeads(ViewContext context, CommuneView commune) {
        this.context = context;
        this.commune = commune;
    }

    HeadView home() {
        PortalAddress address = PortalRoutes.home(context.commune().id());
        PageSubject subject =
                subject(address)
                        .with(Fact.TITLE, commune.getFullName())
                        .with(
                                Fact.DESCRIPTION,
                                context.text(
                                        "portal.head.home",
                                        commune.getFullName(),
                                        OrganizationData.name(commune)))
                        .with(Fact.CREATOR, OrganizationData.name(commune))
                        .with(Fact.TYPE, "Collection");
        return page(
                address,
                subject,
                OrganizationData.of(
                        context, commune, context.absolute(context.crest()), searchTemplate()));
    }

    /** A section's list, or a page with components. */
    HeadView page(String title, PortalAddress address, List<LinkView> trail) {
        PageSubject subject =
                subject(address)
                        .with(Fact.TITLE, title)
                        .with(
                                Fact.DESCRIPTION,
                                context.text("portal.head.page", title, commune.getFullName()))
                        .with(Fact.CREATOR, OrganizationData.name(commune))
                        .with(Fact.TYPE, "Collection");
        return page(
                address, subject, List.of(BreadcrumbData.of(context, trail, subject.canonical())));
    }

    /** An item is in one language; under the other's addresses only what surrounds it differs. */
    HeadView item(Item item, ItemView view, PortalAddress address, List<LinkView> trail) {
        boolean english = view.getLanguage().equals(PageLanguage.ENGLISH);
        PageSubject subject =
                described(
                        new PageSubject(context.absolute(context.href(address, english)))
                                .with(Fact.TITLE, item.title())
                                .with(Fact.LANGUAGE, view.getLanguage()));
        ItemFacts.add(subject, view, OrganizationData.name(commune), context);
        SchemaObject publisher =
                SchemaObject.ofType("GovernmentOrganization")
                        .with("@id", OrganizationData.id(context))
                        .with("name", OrganizationData.name(commune));
        List<SchemaObject> graph = new ArrayList<>(ItemFacts.data(subject, view, publisher));
        graph.add(BreadcrumbData.of(context, trail, subject.canonical()));
        Optional<Section> section = context.commune().section(item.section());
        return head(subject, List.of(), section, "article", graph);
    }

    private HeadView page(PortalAddress address, PageSubject subject, List<SchemaObject> graph) {
        subject.with(Fact.PUBLISHED, context.today().toString())
                .with(Fact.IDENTIFIER, subject.canonical());
        List<LinkView> alternates =
                List.of(
                        alternate(PageLanguage.VIETNAMESE, address),
                        alternate(PageLanguage.ENGLISH, address),
                        alternate("x-default", address));
        Optional<Section> section = context.commune().sectionBySlug(address.pageName());
        return head(subject, alternates, section, "website", graph);
    }

    private HeadView head(
            PageSubject subject,
            List<LinkView> alternates,
            Optional<Section> section,
            String type,
            List<SchemaObject> graph) {
        return new HeadView(
                subject,
                !commune.isSample(),
                alternates,
                feeds(section),
                DublinCore.of(subject),
                OpenGraph.of(subject, type, commune.getFullName()),
                SchemaObject.json(graph));
    }

    private List<LinkView> feeds(Optional<Section> section) {
        List<LinkView> feeds = new ArrayList<>();
        section.map(context::feed).ifPresent(feeds::add);
        feeds.add(
                new LinkView(
                        commune.getFullName(),
                        context.feed(PortalRoutes.home(context.commune().id())),
                        false));
        return feeds;
    }

    private LinkView alternate(String hreflang, PortalAddress address) {
        boolean english = hreflang.equals(PageLanguage.ENGLISH);
        return new LinkView(hreflang, context.absolute(context.href(address, english)), false);
    }

    private PageSubject subject(PortalAddress address) {
        return described(new PageSubject(context.absolute(context.href(address))))
                .with(Fact.LANGUAGE, context.locale().getLanguage());
    }

    private PageSubject described(PageSubject subject) {
        return subject.with(Fact.PUBLISHER, OrganizationData.name(commune))
                .with(Fact.COVERAGE, commune.getFullName())
                .with(Fact.RIGHTS, context.text("portal.footer.source", commune.getFullName()));
    }

    private String searchTemplate() {
        return context.absolute(
                        context.href(PortalRoutes.page(context.commune().id(), PageTree.SEARCH)))
                + "?q={search_term_string}";
    }
}
