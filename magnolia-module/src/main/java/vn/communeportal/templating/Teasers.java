package vn.communeportal.templating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Section;
import vn.communeportal.text.Vietnamese;

/** A few items of a commune, as components of its home page show them. */
final class Teasers {

    private static final int MOST = 50;
    private static final int ALL_PROCEDURES = 500;

    /** A portal with more sections in its menu shows so many: those with the newest items. */
    private static final int MOST_SECTIONS = 9;

    private final ViewContext context;

    Teasers(ViewContext context) {
        this.context = context;
    }

    List<ItemView> latest(String section, int count) {
        return context.commune().section(section).map(its -> newest(its, count)).orElse(List.of());
    }

    List<ItemView> featured(String section, int count) {
        ContentType article = ContentTypes.shipped().named(ContentTypes.ARTICLE);
        List<String> sections = section.isEmpty() ? List.of() : List.of(section);
        int most = Math.min(count, MOST);
        List<Item> chosen =
                new ArrayList<>(
                        list(
                                article,
                                context.query(article)
                                        .sections(sections)
                                        .where("featured", "true")
                                        .page(1, 1)));
        for (Item item :
                list(article, context.query(article).sections(sections).page(1, most + 1))) {
            boolean known = chosen.stream().anyMatch(other -> other.id().equals(item.id()));
            if (!known && chosen.size() < most) {
                chosen.add(item);
            }
        }
        return context.views(chosen);
    }

    /** Questions that are asked often, with their answers, the newest first. */
    List<ItemView> frequent(String section) {
        ContentType questions = ContentTypes.shipped().named(ContentTypes.QUESTION);
        return context.views(
                list(
                        questions,
                        context.query(questions)
                                .section(section)
                                .where("frequent", "true")
                                .page(1, MOST)));
    }

    List<ItemView> documents(int count) {
        ContentType documents = ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
        return context.views(
                list(
                        documents,
                        context.query(documents)
                                .orderBy("issueDate", false)
                                .page(1, Math.min(count, MOST))));
    }

    List<SectionView> sections(int count) {
        List<Section> sections =
                context.commune().sections().stream()
                        .filter(Section::isInMenu)
                        .collect(Collectors.toList());
        if (sections.size() > MOST_SECTIONS) {
            sections.retainAll(freshest(sections));
        }
        return sections.stream()
                .map(section -> context.section(section, newest(section, count)))
                .collect(Collectors.toList());
    }

    /** Those with the newest items; none without any. */
    private List<Section> freshest(List<Section> sections) {
        Map<Section, Instant> times = new HashMap<>();
        for (Section section : sections) {
            newestItems(section, 1).stream()
                    .findFirst()
                    .flatMap(Item::publishedAt)
                    .ifPresent(time -> times.put(section, time));
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Section, Instant>comparingByValue().reversed())
                .limit(MOST_SECTIONS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    List<LinkView> procedureFields() {
        ContentType type = ContentTypes.shipped().named(ContentTypes.PROCEDURE);
        Map<String, LinkView> fields = new TreeMap<>();
        for (Item item : list(type, context.query(type).page(1, ALL_PROCEDURES))) {
            String field = item.content().text("field");
            context.commune()
                    .section(item.section())
                    .filter(section -> section.contentType().equals(type.name()))
                    .ifPresent(
                            section ->
                                    fields.computeIfAbsent(
                                            Vietnamese.slug(field),
                                            slug -> fieldLink(section, field, slug)));
        }
        return new ArrayList<>(fields.values());
    }

    private LinkView fieldLink(Section section, String field, String slug) {
        return new LinkView(
                field,
                context.href(
                        PortalRoutes.page(context.commune().id(), section.slug())
                                .withFilter(PortalRoutes.FIELD, slug)),
                false,
                context.foreign(PageLanguage.VIETNAMESE));
    }

    private List<ItemView> newest(Section section, int count) {
        return count <= 0 ? List.of() : context.views(newestItems(section, count));
    }

    private List<Item> newestItems(Section section, int count) {
        ContentType type = ContentTypes.shipped().named(section.contentType());
        return list(
                type, context.query(type).section(section.code()).page(1, Math.min(count, MOST)));
    }

    private List<Item> list(ContentType type, ItemQuery query) {
        return context.items().list(type, query).items();
    }
}
