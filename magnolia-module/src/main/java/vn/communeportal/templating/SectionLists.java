package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Page;
import vn.communeportal.content.Section;
import vn.communeportal.text.Vietnamese;

/** The list of a section, narrowed and cut as its address says. */
final class SectionLists {

    private static final int ARTICLES = 12;
    private static final int DOCUMENTS = 20;
    private static final int PROCEDURES = 500;
    private static final Set<String> ORDERED = Set.of(ContentTypes.UNIT, ContentTypes.OFFICIAL);
    private static final String LANGUAGE = "language";

    private final ViewContext context;
    private final Section section;
    private final PortalAddress address;
    private final FilterOptions options;

    /** The kind of what is listed; null if the address names none that there is. */
    private final ContentType type;

    SectionLists(ViewContext context, Section section, PortalAddress address) {
        this.context = context;
        this.section = section;
        this.address = address;
        this.options = new FilterOptions(context, address);
        this.type =
                kinds().stream()
                        .filter(kind -> kindFilter(kind).equals(address.filter(PortalRoutes.KIND)))
                        .findFirst()
                        .orElse(null);
    }

    /** The kinds of content, first the one that the section's list shows. */
    private List<ContentType> kinds() {
        return ContentTypes.shipped().all().stream()
                .sorted(Comparator.comparing(kind -> !kind.name().equals(section.contentType())))
                .collect(Collectors.toList());
    }

    /** What the address says for a kind: nothing for the section's own. */
    private String kindFilter(ContentType kind) {
        return kind.name().equals(section.contentType())
                ? ""
                : Vietnamese.slug(context.vietnamese(kind.name() + ".plural"));
    }

    /** The kinds that the section has items of; no choice if that is but its own. */
    private List<FilterView> kindChoice() {
        List<LinkView> options = new ArrayList<>();
        for (ContentType kind : kinds()) {
            String filter = kindFilter(kind);
            ItemQuery all = context.query(kind).section(section.code());
            if (filter.isEmpty() || context.items().count(kind, all) > 0) {
                options.add(
                        new LinkView(
                                context.text(kind.name() + ".plural"),
                                context.href(
                                        PortalRoutes.page(address.commune(), address.pageName())
                                                .withFilter(PortalRoutes.KIND, filter)),
                                kind.equals(type)));
            }
        }
        return options.size() < 2
                ? List.of()
                : List.of(new FilterView(context.text("portal.filter.kind"), options));
    }

    /** Empty if the section has no such list, or the list no such page. */
    Optional<ListPageView> read(PageView.Frame frame) {
        if (type == null) {
            return Optional.empty();
        }
        switch (type.name()) {
            case ContentTypes.LEGAL_DOCUMENT:
                return documents(frame);
            case ContentTypes.PROCEDURE:
                return procedures(frame);
            default:
                return others(frame);
        }
    }

    private Optional<ListPageView> others(PageView.Frame frame) {
        GroupFilter groups = new GroupFilter(context, type, section, options);
        ItemQuery query = newestOrOrdered();
        String wanted = address.filter(PortalRoutes.GROUP);
        if (!narrowedOnlyBy(List.of(PortalRoutes.GROUP)) || !groups.narrow(query, wanted)) {
            return Optional.empty();
        }
        return view(frame, list(query.page(address.page(), ARTICLES)), groups.filters());
    }

    /**
     * Units and officials stand in the order that they are given, in the page's language if they
     * are there in it; everything else newest first.
     */
    private ItemQuery newestOrOrdered() {
        if (!ORDERED.contains(type.name())) {
            return query();
        }
        ItemQuery own = query().where(LANGUAGE, context.locale().getLanguage());
        return (context.items().count(type, own) > 0 ? own : query()).orderBy("order", true);
    }

    /** Whether the address narrows the list by nothing else, apart from the kind. */
    private boolean narrowedOnlyBy(List<String> filters) {
        return address.filters().keySet().stream()
                .allMatch(key -> key.equals(PortalRoutes.KIND) || filters.contains(key));
    }

    private Optional<ListPageView> documents(PageView.Frame frame) {
        DocumentFilters filters = new DocumentFilters(context, type, section, options);
        ItemQuery query = query().orderBy(DocumentFilters.ISSUE_DATE, false);
        boolean asked = narrowedOnlyBy(List.of(PortalRoutes.TYPE, PortalRoutes.YEAR));
        if (!asked || !filters.narrow(query, address)) {
            return Optional.empty();
        }
        return view(frame, list(query.page(address.page(), DOCUMENTS)), filters.all());
    }

    private Optional<ListPageView> procedures(PageView.Frame frame) {
        List<Item> all = list(query().orderBy("title", true).page(1, PROCEDURES)).items();
        Map<String, String> fields = new TreeMap<>();
        all.forEach(item -> fields.put(fieldSlug(item), item.content().text("field")));
        String wanted = address.filter(PortalRoutes.FIELD);
        boolean asked = narrowedOnlyBy(List.of(PortalRoutes.FIELD)) && address.page() == 1;
        if (!asked || (!wanted.isEmpty() && !fields.containsKey(wanted))) {
            return Optional.empty();
        }
        List<Item> shown =
                all.stream()
                        .filter(item -> wanted.isEmpty() || fieldSlug(item).equals(wanted))
                        .sorted(Comparator.comparing(SectionLists::fieldSlug))
                        .collect(Collectors.toList());
        FilterView filter =
                new FilterView(
                        context.text("portal.filter.field"),
                        options.of(
                                PortalRoutes.FIELD,
                                new ArrayList<>(fields.keySet()),
                                fields::get,
                                context.foreign(PageLanguage.VIETNAMESE)));
        Page<Item> page = new Page<>(shown, shown.size(), 0, PROCEDURES);
        return view(frame, page, List.of(filter));
    }

    private static String fieldSlug(Item item) {
        return Vietnamese.slug(item.content().text("field"));
    }

    private ItemQuery query() {
        return context.query(type).section(section.code());
    }

    private Page<Item> list(ItemQuery query) {
        return context.items().list(type, query);
    }

    private Optional<ListPageView> view(
            PageView.Frame frame, Page<Item> page, List<FilterView> filters) {
        List<FilterView> choices = new ArrayList<>(kindChoice());
        filters.stream().filter(SectionLists::isChoice).forEach(choices::add);
        if (page.number() > page.count()) {
            return Optional.empty();
        }
        PagingView paging =
                new PagingView(
                        page, number -> context.href(address.withPage(number)), context.formats());
        return Optional.of(
                new ListPageView(
                        frame, context.views(page.items()), paging, choices, type.name(), section));
    }

    /** A filter with one value only is shown where it is in use, so that one can leave it. */
    private static boolean isChoice(FilterView filter) {
        return filter.getOptions().size() > 2 || !filter.getOptions().get(0).isCurrent();
    }
}
