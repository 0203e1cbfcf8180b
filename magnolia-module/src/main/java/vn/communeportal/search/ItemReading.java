package vn.communeportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.IncomingRelations;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.LegalDocument;
import vn.communeportal.content.Visibility;
import vn.communeportal.content.document.Validity;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.text.Messages;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/**
 * Reads an item for the index. It knows fields by their types, so that a new content type is found
 * without a change here; by name only {@code number} and {@code code}, dates, and the facets.
 */
public final class ItemReading {

    private static final String UNREAD = "+";
    private static final String SEPARATOR = " · ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Set<FieldType> READ =
            Set.of(FieldType.STRING, FieldType.TEXT, FieldType.RICH_TEXT);

    private ItemReading() {}

    /**
     * What of an item is indexed; nothing unless it is published. That its time has not come yet or
     * is over does not matter here: questions see to that.
     *
     * @param now for what other documents do to it
     * @param files what attached files say
     */
    public static Optional<IndexedItem> read(
            ContentType type, Node node, Instant now, FileTexts files) throws RepositoryException {
        Item item = Items.read(type, node);
        if (!Visibility.PUBLISHED.equals(item.state())) {
            return Optional.empty();
        }
        IndexedItem indexed = read(item, node, now, files, Fingerprint.of(node));
        indexed.visibleFrom = item.publishFrom().orElse(null);
        indexed.visibleUntil = item.publishUntil().orElse(null);
        return Optional.of(indexed);
    }

    /** The same of an item in whatever state, for the boards. */
    public static IndexedItem readForBoards(
            ContentType type, Node node, Instant now, FileTexts files) throws RepositoryException {
        IndexedItem indexed =
                read(Items.read(type, node), node, now, files, Fingerprint.withCase(node));
        indexed.labels = Labels.of(node);
        return indexed;
    }

    private static IndexedItem read(
            Item item, Node node, Instant now, FileTexts files, String fingerprint)
            throws RepositoryException {
        ContentType type = item.type();
        Content content = item.content();
        FileReading reading = new FileReading(type, node, files);
        reading.read(type.fields(), content, List.of());
        IndexedItem indexed =
                new IndexedItem(
                        item.id(),
                        type.name(),
                        item.path(),
                        item.commune(),
                        // Not what the next comparison finds, as long as something is missing.
                        fingerprint + (reading.isComplete() ? "" : UNREAD));
        indexed.files = reading.files();
        indexed.title = Vietnamese.normalize(item.title());
        indexed.date = date(item);
        readNumber(indexed, type, content);
        readFacets(indexed, item);
        List<String> texts = new ArrayList<>();
        readTexts(texts, type.fields(), content, true);
        indexed.text = Vietnamese.normalize(String.join(SEPARATOR, texts));
        if (type.name().equals(ContentTypes.LEGAL_DOCUMENT)) {
            readValidity(indexed, new LegalDocument(content), node, now);
        }
        return indexed;
    }

    private static Instant date(Item item) {
        return item.content()
                .date("issueDate")
                .map(day -> day.atStartOfDay(Vietnamese.ZONE).toInstant())
                .or(item::publishedAt)
                .orElse(Instant.EPOCH);
    }

    private static int year(IndexedItem indexed) {
        return indexed.date.equals(Instant.EPOCH)
                ? 0
                : indexed.date.atZone(Vietnamese.ZONE).getYear();
    }

    private static void readNumber(IndexedItem indexed, ContentType type, Content content) {
        String number = content.text("number");
        String code = content.text("code");
        Set<String> keys = new LinkedHashSet<>();
        if (!number.isEmpty()) {
            String label =
                    type.field("documentType")
                            .filter(field -> content.has(field.name()))
                            .map(field -> label(field, content.text(field.name())))
                            .orElse("");
            keys.addAll(NumberKeys.ofDocument(number, year(indexed), label));
        }
        if (!code.isEmpty()) {
            keys.addAll(NumberKeys.ofCode(code));
        }
        keys.remove("");
        indexed.number = Vietnamese.normalize(number.isEmpty() ? code : number);
        indexed.numberKeys = keys;
    }

    private static void readFacets(IndexedItem indexed, Item item) {
        indexed.value(Facet.COMMUNE, item.commune());
        indexed.value(Facet.KIND, item.type().name());
        int year = year(indexed);
        indexed.value(Facet.YEAR, year == 0 ? "" : String.valueOf(year));
        for (Facet facet : Facet.values()) {
            // A type's own field "kind" says which of its kinds, not which type.
            if (facet != Facet.KIND && item.type().field(facet.id()).isPresent()) {
                for (String value : item.content().texts(facet.id())) {
                    indexed.value(facet, Vietnamese.normalize(value));
                }
            }
        }
    }

    private static void readTexts(
            List<String> texts, List<Field> fields, Content content, boolean whole) {
        for (Field field : fields) {
            String name = field.name();
            if (field.type() == FieldType.PART) {
                content.parts(name).forEach(part -> readTexts(texts, field.parts(), part, false));
            } else if (field.type() == FieldType.DATE && whole) {
                content.date(name).map(DAY::format).ifPresent(texts::add);
            } else if (field.type() == FieldType.CHOICE && Facet.ofId(name).isPresent()) {
                content.texts(name).forEach(option -> texts.add(label(field, option)));
            } else if (READ.contains(field.type())
                    && !name.endsWith("Url")
                    && !(whole && name.equals(ItemNodes.TITLE))) {
                content.texts(name).stream()
                        .map(text -> plain(field, text))
                        .filter(text -> !text.isBlank())
                        .forEach(texts::add);
            }
        }
    }

    private static String plain(Field field, String text) {
        return field.type() == FieldType.RICH_TEXT ? SafeHtml.toPlainText(text) : text.strip();
    }

    private static String label(Field field, String option) {
        return Messages.shipped().text(Vietnamese.LOCALE, field.optionKey(option));
    }

    private static void readValidity(
            IndexedItem indexed, LegalDocument document, Node node, Instant now)
            throws RepositoryException {
        indexed.changedNumbers =
                document.relations().stream()
                        .filter(LegalDocument.Relation::isChange)
                        .map(LegalDocument.Relation::number)
                        .collect(Collectors.toList());
        List<Validity.Change> changes =
                IncomingRelations.to(node.getSession(), indexed.commune(), document, now);
        indexed.inForceFrom = document.effectiveDate().orElse(null);
        indexed.inForceUntil = document.validity(changes).flatMap(ItemReading::end).orElse(null);
    }

    /** Once expired it stays so: the last day that there is shows whether and since when. */
    private static Optional<LocalDate> end(Validity validity) {
        Validity.Status last = validity.on(LocalDate.MAX);
        return last.state() == Validity.State.EXPIRED ? last.since() : Optional.empty();
    }
}
