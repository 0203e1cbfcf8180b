package vn.communeportal.templating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Section;
import vn.communeportal.text.Vietnamese;

/** Narrows the legal documents of a section to a type and to a year of issue. */
final class DocumentFilters {

    static final String ISSUE_DATE = "issueDate";

    private static final String DOCUMENT_TYPE = "documentType";

    private final ViewContext context;
    private final ContentType type;
    private final Section section;
    private final FilterOptions options;

    DocumentFilters(ViewContext context, ContentType type, Section section, FilterOptions options) {
        this.context = context;
        this.type = type;
        this.section = section;
        this.options = options;
    }

    /** Whether there are such documents as the address wants; the query finds only those then. */
    boolean narrow(ItemQuery query, PortalAddress address) {
        String wantedType = address.filter(PortalRoutes.TYPE);
        if (!wantedType.isEmpty()) {
            Optional<String> option = documentType(wantedType);
            if (option.isEmpty()) {
                return false;
            }
            query.where(DOCUMENT_TYPE, option.get());
        }
        String wantedYear = address.filter(PortalRoutes.YEAR);
        if (!wantedYear.isEmpty()) {
            if (!wantedYear.matches("[12][0-9]{3}")) {
                return false;
            }
            inYear(query, Integer.parseInt(wantedYear));
        }
        return true;
    }

    private static void inYear(ItemQuery query, int year) {
        query.between(
                ISSUE_DATE,
                LocalDate.of(year, 1, 1).atStartOfDay(Vietnamese.ZONE).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(Vietnamese.ZONE).toInstant());
    }

    List<FilterView> all() {
        return List.of(
                new FilterView(context.text("portal.filter.type"), types()),
                new FilterView(context.text("portal.filter.year"), years()));
    }

    private List<LinkView> types() {
        List<String> present =
                documentTypes().options().stream()
                        .filter(this::isPresent)
                        .map(this::typeSlug)
                        .collect(Collectors.toList());
        return options.of(
                PortalRoutes.TYPE, present, slug -> label(documentType(slug).orElse(slug)), "");
    }

    private boolean isPresent(String option) {
        return context.items().count(type, query().where(DOCUMENT_TYPE, option)) > 0;
    }

    private List<LinkView> years() {
        List<Item> newest = list(query().orderBy(ISSUE_DATE, false).page(1, 1));
        List<Item> oldest = list(query().whereSet(ISSUE_DATE).orderBy(ISSUE_DATE, true).page(1, 1));
        List<String> years = new ArrayList<>();
        if (!newest.isEmpty() && !oldest.isEmpty()) {
            for (int year = year(newest.get(0)); year >= year(oldest.get(0)); year--) {
                years.add(String.valueOf(year));
            }
        }
        return options.of(PortalRoutes.YEAR, years, Function.identity(), "");
    }

    private static int year(Item item) {
        return item.content().date(ISSUE_DATE).map(LocalDate::getYear).orElse(0);
    }

    private ItemQuery query() {
        return context.query(type).section(section.code());
    }

    private List<Item> list(ItemQuery query) {
        return context.items().list(type, query).items();
    }

    private Field documentTypes() {
        return type.field(DOCUMENT_TYPE).orElseThrow(IllegalStateException::new);
    }

    private Optional<String> documentType(String slug) {
        return documentTypes().options().stream()
                .filter(option -> typeSlug(option).equals(slug))
                .findFirst();
    }

    private String typeSlug(String option) {
        return Vietnamese.slug(context.vietnamese(documentTypes().optionKey(option)));
    }

    private String label(String option) {
        return context.text(documentTypes().optionKey(option));
    }
}
