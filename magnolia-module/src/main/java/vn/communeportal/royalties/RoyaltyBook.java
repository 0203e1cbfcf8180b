package vn.communeportal.royalties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Record;
import vn.communeportal.register.Records;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.supply.Deliveries;

/**
 * The royalties of communes as they are kept, and drafts of lists. Asks nobody for their rights.
 */
final class RoyaltyBook {

    /** So far back differences to earlier lists are looked for. */
    private static final int MONTHS_BACK = 12;

    private final Repositories repositories;
    private final Deliveries deliveries;
    private final Records settings;
    private final Records decisions;
    private final Records lists;

    RoyaltyBook(Repositories repositories, Deliveries deliveries, Clock clock) {
        this.repositories = repositories;
        this.deliveries = deliveries;
        settings = records(RoyaltySettings.TYPE, clock);
        decisions = records(Decision.TYPE, clock);
        lists = records(RoyaltyList.TYPE, clock);
    }

    private Records records(String type, Clock clock) {
        return new Records(repositories, clock, ContentTypes.ofRecords(type));
    }

    Records settings() {
        return settings;
    }

    Records decisions() {
        return decisions;
    }

    Records lists() {
        return lists;
    }

    RoyaltySettings settings(String commune) {
        return settings.find(commune, RoyaltySettings.TYPE)
                .map(record -> new RoyaltySettings(record.content()))
                .orElseGet(RoyaltySettings::undecided);
    }

    /** All that the head confirmed, oldest first. */
    List<RoyaltyList> confirmed(String commune) {
        Map<YearMonth, RoyaltyList> byMonth = new TreeMap<>();
        for (Record record : lists.all(commune)) {
            RoyaltyList list = RoyaltyList.read(record);
            byMonth.put(list.month(), list);
        }
        return new ArrayList<>(byMonth.values());
    }

    /** The month's list: as it was confirmed, otherwise as it would be now. */
    RoyaltyList list(String commune, YearMonth month) {
        return lists.find(commune, month.toString())
                .map(RoyaltyList::read)
                .orElseGet(() -> draft(commune, month));
    }

    private RoyaltyList draft(String commune, YearMonth month) {
        List<RoyaltyList> confirmed = confirmed(commune);
        Map<String, List<ListedWork>> listed = new LinkedHashMap<>();
        confirmed.forEach(
                list ->
                        list.works()
                                .forEach(
                                        work ->
                                                listed.computeIfAbsent(
                                                                work.itemId(),
                                                                any -> new ArrayList<>())
                                                        .add(work)));
        LocalDate first = month.minusMonths(MONTHS_BACK).atDay(1);
        Valuer valuer =
                new Valuer(settings(commune), Regulation.inForce().royalties(), names(commune));
        Map<String, Decision> decided = decided(commune);
        List<ListedWork> works = new ArrayList<>();
        List<ListedWork> differences = new ArrayList<>();
        for (CaseFile file : deliveries.published(commune, first, month.atEndOfMonth())) {
            Work work = Work.of(file);
            Decision decision = decided.getOrDefault(work.itemId(), Decision.NONE);
            List<ListedWork> earlier = listed.get(work.itemId());
            if (earlier != null) {
                valuer.difference(work, decision, earlier).ifPresent(differences::add);
            } else if (belongs(work, month, confirmed)) {
                works.add(valuer.first(work, decision));
            }
        }
        works.addAll(differences);
        return RoyaltyList.draft(month, works);
    }

    /** Works of the month, and those that came too late for the list of theirs. */
    private static boolean belongs(Work work, YearMonth month, List<RoyaltyList> confirmed) {
        YearMonth own = YearMonth.from(work.day());
        return own.equals(month)
                || confirmed.stream().map(RoyaltyList::month).anyMatch(own::equals);
    }

    private Map<String, Decision> decided(String commune) {
        return decisions.all(commune).stream().collect(Collectors.toMap(Record::id, Decision::of));
    }

    BoardNames names(String commune) {
        return new BoardNames(
                repositories.editing(Communes.WORKSPACE, session -> Boards.all(session, commune)));
    }

    /** The work as the draft of a month has it. */
    Optional<ListedWork> work(String commune, YearMonth month, String itemId) {
        return list(commune, month).works().stream()
                .filter(work -> work.itemId().equals(itemId))
                .findFirst();
    }
}
