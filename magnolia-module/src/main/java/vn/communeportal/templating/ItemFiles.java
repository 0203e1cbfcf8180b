package vn.communeportal.templating;

import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;

/** Finds a file in an item by the place that its address names. */
final class ItemFiles {

    private ItemFiles() {}

    /**
     * @param place {@code [leadImage, file]}, {@code [images, 0, file]}: fields, and behind a field
     *     with several parts the number of the part
     */
    static Optional<FileContent> find(Item item, List<String> place) {
        Content content = item.content();
        List<Field> fields = item.type().fields();
        int i = 0;
        while (i < place.size() - 1) {
            Optional<Field> field = named(fields, place.get(i++), FieldType.PART);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            int number = 0;
            if (field.get().isMultiple()) {
                number = i < place.size() - 1 ? number(place.get(i++)) : Integer.MAX_VALUE;
            }
            List<Content> parts = content.parts(field.get().name());
            if (number >= parts.size()) {
                return Optional.empty();
            }
            content = parts.get(number);
            fields = field.get().parts();
        }
        Content last = content;
        return i < place.size()
                ? named(fields, place.get(i), FieldType.FILE).flatMap(its -> last.file(its.name()))
                : Optional.empty();
    }

    private static Optional<Field> named(List<Field> fields, String name, FieldType type) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && field.type() == type)
                .findFirst();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
