package vn.communeportal.search.opensearch;

import static vn.communeportal.search.opensearch.Connection.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.StoredPage;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;

/**
 * Makes OpenSearch's documents of items. Texts go there as the words that every engine has, so that
 * nothing is left to analyse.
 */
final class ItemJson {

    private ItemJson() {}

    static ObjectNode of(IndexedItem item) {
        ObjectNode json = object();
        json.put(Fields.ID, item.id());
        json.put(Fields.KIND, item.kind());
        json.put(Fields.PLACE, Fields.place(item));
        json.put(Fields.COMMUNE, item.commune());
        json.put(Fields.FINGERPRINT, item.fingerprint());
        json.put(Fields.TITLE, item.title());
        json.put(Fields.TEXT, Fields.shown(item.text()));
        json.put(Fields.TITLE_START, Fields.start(item.title()));
        addWords(json, Fields.TITLE_ACCENTED, Fields.TITLE_FOLDED, Stream.of(item.title()));
        addWords(json, Fields.TEXT_ACCENTED, Fields.TEXT_FOLDED, Stream.of(item.text()));
        addWords(
                json,
                Fields.FILES_ACCENTED,
                Fields.FILES_FOLDED,
                item.files().stream().flatMap(file -> file.pages().stream()));
        add(json, Fields.PAGE, StoredPage.of(item).stream().map(StoredPage::write));
        if (!item.number().isEmpty()) {
            json.put(Fields.NUMBER, item.number());
            json.put(Fields.NUMBER_WHOLE, Fields.value(NumberKeys.whole(item.number())));
        }
        add(json, Fields.NUMBER_KEY, item.numberKeys().stream().map(Fields::value));
        add(json, Fields.CHANGES, item.changedNumbers().stream());
        add(json, Fields.LABEL, item.labels().stream().map(Fields::value));
        addTimes(json, item);
        item.values()
                .forEach(
                        (facet, values) ->
                                add(json, Fields.of(facet), values.stream().map(Fields::value)));
        return json;
    }

    private static void addWords(
            ObjectNode json, String accented, String folded, Stream<String> texts) {
        List<Word> words =
                texts.flatMap(text -> Words.of(text).stream()).collect(Collectors.toList());
        json.put(accented, joined(words, Word::accented));
        json.put(folded, joined(words, Word::folded));
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }

    private static void add(ObjectNode json, String field, Stream<String> values) {
        ArrayNode all = json.putArray(field);
        values.forEach(all::add);
    }

    private static void addTimes(ObjectNode json, IndexedItem item) {
        json.put(Fields.DATE, item.date().toEpochMilli());
        item.visibleFrom().ifPresent(time -> json.put(Fields.VISIBLE_FROM, time.toEpochMilli()));
        item.visibleUntil().ifPresent(time -> json.put(Fields.VISIBLE_UNTIL, time.toEpochMilli()));
        item.inForceFrom()
                .ifPresent(
                        from -> {
                            json.put(Fields.IN_FORCE_FROM, from.toEpochDay());
                            json.put(
                                    Fields.IN_FORCE_UNTIL,
                                    item.inForceUntil()
                                            .map(until -> until.toEpochDay())
                                            .orElse(Long.MAX_VALUE));
                        });
    }
}
