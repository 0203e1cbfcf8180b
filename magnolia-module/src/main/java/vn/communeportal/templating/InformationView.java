package vn.communeportal.templating;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.DisclosedContent;
import vn.communeportal.content.Item;
import vn.communeportal.content.OrganisationChart;

/**
 * The standing information of a commune as templates arrange it: who works where, what is on this
 * week, where else to look.
 *
 * <pre>[#list portalfn.information(content.@path).organisation as unit]</pre>
 */
public final class InformationView {

    private static final int ALL = 500;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final ViewContext context;

    InformationView(ViewContext context) {
        this.context = context;
    }

    /** The units that are below none, each with those below it and its officials. */
    public List<UnitView> getOrganisation() {
        List<OfficialView> officials = officials(item -> true);
        List<Item> units = inLanguage(all(ContentTypes.UNIT, item -> true));
        Map<String, PortalAddress> addresses = context.items().addresses(context.commune(), units);
        return OrganisationChart.of(units).top().stream()
                .map(unit -> view(unit, addresses, officials))
                .collect(Collectors.toList());
    }

    private UnitView view(
            OrganisationChart.Unit unit,
            Map<String, PortalAddress> addresses,
            List<OfficialView> officials) {
        Item item = unit.item();
        return new UnitView(
                context,
                item,
                context.href(addresses.get(item.id())),
                unit.below().stream()
                        .map(below -> view(below, addresses, officials))
                        .collect(Collectors.toList()),
                officials.stream()
                        .filter(official -> official.isIn(item.title()))
                        .collect(Collectors.toList()));
    }

    /** The officials in a section, {@code GT-07} for the leaders, in their order. */
    public List<OfficialView> officials(String section) {
        return officials(item -> item.section().equals(section));
    }

    public List<OfficialView> getSpokespeople() {
        return officials(item -> item.content().flag("spokesperson"));
    }

    public List<OfficialView> getInformationContacts() {
        return officials(item -> item.content().flag("informationContact"));
    }

    private List<OfficialView> officials(Predicate<Item> which) {
        List<Item> items = inLanguage(all(ContentTypes.OFFICIAL, which));
        items.sort(OrganisationChart.ORDER);
        return context.views(items).stream()
                .map(OfficialView.class::cast)
                .collect(Collectors.toList());
    }

    /** What is written in the page's language; in Vietnamese if there is nothing in it. */
    private List<Item> inLanguage(List<Item> items) {
        boolean english = PageLanguage.isEnglish(context.locale());
        List<Item> own = inEnglish(items, english);
        return own.isEmpty() ? inEnglish(items, false) : own;
    }

    private static List<Item> inEnglish(List<Item> items, boolean english) {
        return items.stream()
                .filter(item -> item.content().text("language").equals("en") == english)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * The schedule of a kind that holds today; failing that the next one, failing that the last.
     * Null if there is none.
     */
    public ScheduleView schedule(String kind) {
        LocalDate today = context.today();
        List<Item> items =
                all(ContentTypes.SCHEDULE, item -> item.content().text("kind").equals(kind));
        items.sort(
                Comparator.comparing((Item item) -> end(item).isBefore(today))
                        .thenComparing(
                                item ->
                                        end(item).isBefore(today)
                                                ? -end(item).toEpochDay()
                                                : end(item).toEpochDay()));
        return items.isEmpty() ? null : (ScheduleView) context.views(List.of(items.get(0))).get(0);
    }

    private static LocalDate end(Item item) {
        return item.content().date("periodTo").orElse(LocalDate.MIN);
    }

    /** Banners of today, in their order. */
    public List<ItemView> getBanners() {
        return links("banner");
    }

    /** The commune's channels elsewhere, in their order. */
    public List<ItemView> getChannels() {
        return links("channel");
    }

    /** Links to other websites, by the name of their group. */
    public Map<String, List<ItemView>> getWebsites() {
        Map<String, List<ItemView>> groups = new LinkedHashMap<>();
        List<String> order =
                ContentTypes.shipped()
                        .named(ContentTypes.LINK)
                        .field("catalogueGroup")
                        .orElseThrow()
                        .options();
        List<ItemView> links = links("website");
        for (String group : order) {
            for (ItemView link : links) {
                if (link.text("catalogueGroup").equals(group)) {
                    groups.computeIfAbsent(link.show("catalogueGroup"), name -> new ArrayList<>())
                            .add(link);
                }
            }
        }
        return groups;
    }

    private List<ItemView> links(String kind) {
        List<Item> items = all(ContentTypes.LINK, item -> item.content().text("kind").equals(kind));
        items.sort(OrganisationChart.ORDER);
        return context.views(items);
    }

    /**
     * What was disclosed in this quarter and the three before, the newest first: the list of Law
     * 10/2022/QH15, article 13.2.
     */
    public List<QuarterView> getQuarters() {
        List<Item> items = all(ContentTypes.DISCLOSURE, item -> true);
        items.addAll(all(ContentTypes.PROJECT, item -> true));
        List<QuarterView> quarters = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            LocalDate day = context.today().minusMonths((long) i * MONTHS);
            quarters.add(
                    new QuarterView(
                            context,
                            day.getYear(),
                            day.get(IsoFields.QUARTER_OF_YEAR),
                            DisclosedContent.inQuarter(items, day)));
        }
        return quarters;
    }

    private List<Item> all(String typeName, Predicate<Item> which) {
        ContentType type = ContentTypes.shipped().named(typeName);
        return context.items().list(type, context.query(type).page(1, ALL)).items().stream()
                .filter(which)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
