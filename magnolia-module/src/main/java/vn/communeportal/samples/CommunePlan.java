package vn.communeportal.samples;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All published articles and documents of a sample commune, the same on every run: as many in each
 * section as its report says, over the period of the report.
 */
final class CommunePlan {

    /** Attempts at a title that no other item has, before another topic is tried. */
    private static final int ATTEMPTS = 12;

    private final SampleCommune commune;
    private final SampleCalendar calendar;
    private final ArticleWriter articles;
    private final DocumentWriter documents;
    private final Titles titles = new Titles();

    /**
     * @param lastYear at the end of which those items disappear that are to disappear some day
     */
    CommunePlan(SampleCommune commune, Pictures pictures, Year lastYear) {
        this.commune = commune;
        this.calendar = new SampleCalendar(commune.from(), commune.to(), commune.daysOff());
        this.articles = new ArticleWriter(commune.words(), pictures, lastYear);
        this.documents = new DocumentWriter(commune);
    }

    /** Section by section; within a section oldest first. */
    List<SampleItem> items() {
        List<SampleItem> items = new ArrayList<>();
        List<DocumentWriter.Draft> drafts = new ArrayList<>();
        Map<String, Integer> named = new HashMap<>();
        for (YamlNode yaml : commune.namedDocuments()) {
            SampleItem item = documents.named(yaml);
            titles.take(item.title());
            items.add(item);
            named.merge(item.section(), 1, Integer::sum);
        }
        for (SectionPlan section : commune.sections()) {
            items.addAll(articlesOf(section));
            drafts.addAll(draftsOf(section, named.getOrDefault(section.section().code(), 0)));
        }
        items.addAll(numbered(drafts));
        return items;
    }

    /** Another article about the news of a day, which no section counts. */
    SampleItem extra(LocalDate day, int number) {
        SectionPlan news =
                commune.sections().stream()
                        .filter(section -> section.section().code().equals("TT-01"))
                        .findFirst()
                        .orElseThrow();
        return article(
                news,
                new TopicBook(List.of("chinh-quyen", "doan-the", "doi-song")).only(false),
                day,
                SampleRandom.of(commune.id(), "extra", String.valueOf(number)));
    }

    private List<SampleItem> articlesOf(SectionPlan section) {
        List<SampleItem> items = new ArrayList<>();
        if (section.articles() == 0) {
            return items;
        }
        TopicBook topics = new TopicBook(section.topics()).only(false);
        SampleRandom random = SampleRandom.of(commune.id(), section.section().code());
        for (LocalDate day : calendar.days(section.articles(), random)) {
            items.add(article(section, topics, day, random));
        }
        return items;
    }

    private SampleItem article(
            SectionPlan section, TopicBook topics, LocalDate day, SampleRandom random) {
        for (Topic topic : topics.candidates(commune, day, random)) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                SampleItem item = articles.write(section.section().code(), topic, day, random);
                if (titles.take(item.title())) {
                    topics.take(topic);
                    return item;
                }
            }
        }
        throw new IllegalStateException(
                "Nothing left to tell in " + section.section() + " on " + day);
    }

    private List<DocumentWriter.Draft> draftsOf(SectionPlan section, int alreadyThere) {
        List<DocumentWriter.Draft> drafts = new ArrayList<>();
        int count = section.documents() - alreadyThere;
        if (count == 0) {
            return drafts;
        }
        TopicBook topics = new TopicBook(section.topics()).only(true);
        SampleRandom random = SampleRandom.of(commune.id(), section.section().code(), "documents");
        for (LocalDate day : calendar.workingDays(count, random)) {
            drafts.add(draft(section, topics, day, random));
        }
        return drafts;
    }

    private DocumentWriter.Draft draft(
            SectionPlan section, TopicBook topics, LocalDate day, SampleRandom random) {
        for (Topic topic : topics.candidates(commune, day, random)) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                DocumentWriter.Draft draft =
                        documents.draft(section.section().code(), topic, day, random);
                if (titles.take(draft.type() + " " + draft.subject())) {
                    topics.take(topic);
                    return draft;
                }
            }
        }
        throw new IllegalStateException(
                "Nothing left to issue in " + section.section() + " on " + day);
    }

    /**
     * Numbers run on without gaps in each series of a year, as Decree 30/2020/NĐ-CP, article 15
     * wants it; numbers that documents of the report have are left out.
     */
    private List<SampleItem> numbered(List<DocumentWriter.Draft> drafts) {
        Set<String> used = new HashSet<>();
        commune.namedDocuments().forEach(yaml -> used.add(yaml.text("number")));
        Map<String, Integer> last = new HashMap<>();
        List<DocumentWriter.Draft> byDay = new ArrayList<>(drafts);
        byDay.sort(Comparator.comparing(DocumentWriter.Draft::day));
        List<SampleItem> items = new ArrayList<>();
        for (DocumentWriter.Draft draft : byDay) {
            String series = draft.type() + draft.day().getYear();
            String number;
            do {
                int sequence = last.merge(series, 1, Integer::sum);
                number = (sequence < 10 ? "0" : "") + sequence + "/" + draft.symbol();
            } while (used.contains(number));
            items.add(documents.finish(draft, number, SampleRandom.of(commune.id(), number)));
        }
        return items;
    }
}
