package vn.communeportal.search.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.search.Facet;
import vn.communeportal.search.IndexedFile;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.StoredPage;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;
import vn.communeportal.shaded.org.apache.lucene.document.BinaryDocValuesField;
import vn.communeportal.shaded.org.apache.lucene.document.Document;
import vn.communeportal.shaded.org.apache.lucene.document.Field;
import vn.communeportal.shaded.org.apache.lucene.document.LongPoint;
import vn.communeportal.shaded.org.apache.lucene.document.NumericDocValuesField;
import vn.communeportal.shaded.org.apache.lucene.document.SortedDocValuesField;
import vn.communeportal.shaded.org.apache.lucene.document.SortedSetDocValuesField;
import vn.communeportal.shaded.org.apache.lucene.document.StoredField;
import vn.communeportal.shaded.org.apache.lucene.document.StringField;
import vn.communeportal.shaded.org.apache.lucene.document.TextField;
import vn.communeportal.shaded.org.apache.lucene.util.BytesRef;

/** Makes Lucene's documents of items. */
final class Documents {

    private Documents() {}

    static Document of(IndexedItem item) {
        Document document = new Document();
        addIdentity(document, item);
        addWords(document, item);
        addFiles(document, item);
        addNumber(document, item);
        addTimes(document, item);
        item.values().forEach((facet, values) -> values.forEach(v -> add(document, facet, v)));
        return document;
    }

    private static void addIdentity(Document document, IndexedItem item) {
        document.add(new StringField(Fields.ID, item.id(), Field.Store.YES));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(item.id())));
        document.add(new StringField(Fields.KIND, item.kind(), Field.Store.YES));
        String place = Fields.place(item);
        document.add(new StringField(Fields.PLACE, place, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.PLACE, new BytesRef(place)));
        document.add(new StringField(Fields.COMMUNE, item.commune(), Field.Store.YES));
        document.add(
                new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(item.fingerprint())));
    }

    private static void addWords(Document document, IndexedItem item) {
        List<Word> title = Words.of(item.title());
        List<Word> text = Words.of(item.text());
        add(document, Fields.TITLE_ACCENTED, title, Word::accented);
        add(document, Fields.TITLE_FOLDED, title, Word::folded);
        add(document, Fields.TEXT_ACCENTED, text, Word::accented);
        add(document, Fields.TEXT_FOLDED, text, Word::folded);
        document.add(
                new StringField(Fields.TITLE_START, Fields.start(item.title()), Field.Store.NO));
        document.add(new StoredField(Fields.TITLE, item.title()));
        document.add(new StoredField(Fields.TEXT, Fields.shown(item.text())));
    }

    /** One page goes on behind the other, as sentences do. */
    private static void addFiles(Document document, IndexedItem item) {
        for (IndexedFile file : item.files()) {
            for (String page : file.pages()) {
                List<Word> words = Words.of(page);
                add(document, Fields.FILES_ACCENTED, words, Word::accented);
                add(document, Fields.FILES_FOLDED, words, Word::folded);
            }
        }
        for (StoredPage page : StoredPage.of(item)) {
            document.add(new StoredField(Fields.PAGE, page.write()));
        }
    }

    private static void add(
            Document document, String field, List<Word> words, Function<Word, String> form) {
        document.add(new TextField(field, new FormStream(words, form)));
    }

    private static void addNumber(Document document, IndexedItem item) {
        if (!item.number().isEmpty()) {
            document.add(new StoredField(Fields.NUMBER, item.number()));
            document.add(
                    new StringField(
                            Fields.NUMBER_WHOLE,
                            Fields.value(NumberKeys.whole(item.number())),
                            Field.Store.NO));
        }
        for (String key : item.numberKeys()) {
            document.add(new StringField(Fields.NUMBER_KEY, Fields.value(key), Field.Store.NO));
        }
        for (String number : item.changedNumbers()) {
            document.add(new StoredField(Fields.CHANGES, number));
        }
        for (String label : item.labels()) {
            document.add(new StringField(Fields.LABEL, Fields.value(label), Field.Store.NO));
        }
    }

    private static void addTimes(Document document, IndexedItem item) {
        document.add(new LongPoint(Fields.DATE, item.date().toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.DATE, item.date().toEpochMilli()));
        // Absent for what has no limit, as nearly everything: see Filters.
        item.visibleFrom()
                .ifPresent(
                        time ->
                                document.add(
                                        new LongPoint(Fields.VISIBLE_FROM, time.toEpochMilli())));
        item.visibleUntil()
                .ifPresent(
                        time ->
                                document.add(
                                        new LongPoint(Fields.VISIBLE_UNTIL, time.toEpochMilli())));
        item.inForceFrom()
                .ifPresent(
                        from -> {
                            long until =
                                    item.inForceUntil()
                                            .map(LocalDate::toEpochDay)
                                            .orElse(Long.MAX_VALUE);
                            addDay(document, Fields.IN_FORCE_FROM, from.toEpochDay());
                            addDay(document, Fields.IN_FORCE_UNTIL, until);
                        });
    }

    /** To be narrowed by and to be counted by. */
    private static void addDay(Document document, String field, long day) {
        document.add(new LongPoint(field, day));
        document.add(new NumericDocValuesField(field, day));
    }

    private static void add(Document document, Facet facet, String value) {
        String kept = Fields.value(value);
        document.add(new StringField(Fields.of(facet), kept, Field.Store.NO));
        document.add(new SortedSetDocValuesField(Fields.of(facet), new BytesRef(kept)));
    }
}
