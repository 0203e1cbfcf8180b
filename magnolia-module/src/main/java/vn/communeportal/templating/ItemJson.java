package vn.communeportal.templating;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.text.SafeHtml;

/** Visible items as programs get them. Names are those of the content types' YAML. */
final class ItemJson {

    /** When it is shown is the board's business. */
    private static final Set<String> LEFT_OUT =
            Set.of(ItemNodes.PUBLISH_FROM, ItemNodes.PUBLISH_UNTIL);

    private final PublicItems items;
    private final String root;
    private final boolean english;

    /**
     * @param root before every path, the host's context path
     * @param english whether addresses are those of English pages
     */
    ItemJson(PublicItems items, String root, boolean english) {
        this.items = items;
        this.root = root;
        this.english = english;
    }

    /** What is said of an item in a list. */
    void brief(ObjectNode json, Commune commune, Item item) {
        json.put("id", item.id());
        json.put("kind", item.type().name());
        json.put("commune", commune.id());
        json.put("title", item.title());
        String number = number(item);
        if (!number.isEmpty()) {
            json.put("number", number);
        }
        json.put("path", path(commune, item));
    }

    /** Number of a document, code of a procedure; empty for others. */
    static String number(Item item) {
        String number = item.content().text("number");
        return number.isEmpty() ? item.content().text("code") : number;
    }

    String path(Commune commune, Item item) {
        return root + items.address(commune, item).inEnglish(english).path();
    }

    /** All that is public of an item. */
    void whole(ObjectNode json, Commune commune, Item item) {
        brief(json, commune, item);
        item.publishedAt().ifPresent(time -> json.put("publishedAt", time.toString()));
        ObjectNode fields = json.putObject("fields");
        add(fields, new Place(commune, item.id(), List.of()), item.type().fields(), item.content());
    }

    private void add(ObjectNode json, Place place, List<Field> fields, Content content) {
        for (Field field : fields) {
            if (LEFT_OUT.contains(field.name()) || !content.has(field.name())) {
                continue;
            }
            if (field.type() == FieldType.PART) {
                addParts(json, place, field, content);
            } else if (field.type() == FieldType.FILE) {
                Optional<FileContent> file = content.file(field.name());
                file.ifPresent(its -> addFile(json.putObject(field.name()), place, field, its));
            } else if (field.isMultiple()) {
                ArrayNode values = json.putArray(field.name());
                content.texts(field.name()).forEach(values::add);
            } else {
                addValue(json, field, content);
            }
        }
    }

    private static void addValue(ObjectNode json, Field field, Content content) {
        String name = field.name();
        switch (field.type()) {
            case BOOLEAN:
                json.put(name, content.flag(name));
                break;
            case LONG:
                content.number(name).ifPresent(number -> json.put(name, number));
                break;
            case DATE:
                content.date(name).ifPresent(day -> json.put(name, day.toString()));
                break;
            case DATE_TIME:
                content.time(name).ifPresent(time -> json.put(name, time.toString()));
                break;
            case RICH_TEXT:
                json.put(name, SafeHtml.clean(content.text(name)));
                break;
            default:
                json.put(name, content.text(name));
        }
    }

    private void addParts(ObjectNode json, Place place, Field field, Content content) {
        if (!field.isMultiple()) {
            Place its = place.in(field.name());
            content.part(field.name())
                    .ifPresent(part -> add(json.putObject(field.name()), its, field.parts(), part));
            return;
        }
        ArrayNode all = json.putArray(field.name());
        int number = 0;
        for (Content part : content.parts(field.name())) {
            Place its = place.in(field.name()).in(String.valueOf(number++));
            add(all.addObject(), its, field.parts(), part);
        }
    }

    private void addFile(ObjectNode json, Place place, Field field, FileContent file) {
        json.put("name", file.fileName());
        json.put("mediaType", file.mediaType());
        json.put("size", file.size());
        PortalAddress address =
                PortalRoutes.file(
                        place.commune.id(),
                        place.item,
                        place.in(field.name()).part,
                        file.fileName());
        json.put("path", root + address.path());
    }

    /** Where in an item a part is, as addresses of files name it. Immutable. */
    private static final class Place {

        private final Commune commune;
        private final String item;
        private final List<String> part;

        private Place(Commune commune, String item, List<String> part) {
            this.commune = commune;
            this.item = item;
            this.part = List.copyOf(part);
        }

        private Place in(String name) {
            List<String> deeper = new ArrayList<>(part);
            deeper.add(name);
            return new Place(commune, item, deeper);
        }
    }
}
