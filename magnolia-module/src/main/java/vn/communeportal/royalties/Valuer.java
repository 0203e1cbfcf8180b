package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.regulation.Royalties;
import vn.communeportal.regulation.RoyaltyTable;

/** Says what works are worth: by the law's tables, the commune's settings, and decisions. */
final class Valuer {

    private final RoyaltySettings settings;
    private final Royalties law;
    private final BoardNames names;

    Valuer(RoyaltySettings settings, Royalties law, BoardNames names) {
        this.settings = settings;
        this.law = law;
        this.names = names;
    }

    /** A work that was in no list yet. */
    ListedWork first(Work work, Decision decision) {
        Valuation valuation = valuation(work, decision, null);
        return new ListedWork(
                work, authorOf(work), valuation, decision.number(), false, valuation.shares());
    }

    /**
     * What a work is worth now beyond what earlier lists gave for it. Only what is about the work
     * counts: its genre, author and source, and decisions on it. Other settings or tables change
     * nothing afterwards, save that a table is there now where none was.
     *
     * @param listed all that earlier lists have of it, oldest first; at least one
     * @return empty if nothing has to be added or taken back
     */
    Optional<ListedWork> difference(Work work, Decision decision, List<ListedWork> listed) {
        Valuation now = again(work, decision, listed.get(listed.size() - 1));
        Map<String, Share> rest = new LinkedHashMap<>();
        now.shares().forEach(share -> rest.put(share.key(), share));
        for (ListedWork earlier : listed) {
            for (Share given : earlier.shares()) {
                rest.merge(given.key(), negative(given), Valuer::sum);
            }
        }
        List<Share> shares = new ArrayList<>(rest.values());
        return shares.stream().allMatch(Share::isNothing)
                ? Optional.empty()
                : Optional.of(
                        new ListedWork(work, authorOf(work), now, decision.number(), true, shares));
    }

    private Valuation again(Work work, Decision decision, ListedWork settled) {
        Valuation before = settled.valuation();
        BigDecimal unit = before.unit().orElse(null);
        boolean decided = decision.number() != settled.decision();
        boolean another =
                !work.genre().equals(settled.work().genre())
                        || work.isReposted() != settled.isReposted();
        if (decided || another) {
            return valuation(work, decision, settled);
        }
        Optional<RoyaltyTable> late = before.table().isEmpty() ? table(work) : Optional.empty();
        List<Share> sharers = before.shares();
        String author = authorOf(work);
        if (!author.equals(settled.author())) {
            sharers =
                    sharers.stream()
                            .map(share -> replace(share, settled.author(), author))
                            .collect(Collectors.toList());
        }
        return new Valuation(
                before.genre(),
                before.coefficient(),
                before.adjustment(),
                before.encouragement(),
                late.isPresent() ? unit(work, late.get()) : unit,
                late.map(RoyaltyTable::code).orElse(before.table()),
                sharers.stream()
                        .filter(share -> share.part() != Part.ENCOURAGEMENT)
                        .collect(Collectors.toList()));
    }

    private Share replace(Share share, String before, String now) {
        return share.part() == Part.AUTHOR && share.person().equals(before)
                ? new Share(
                        share.part(), now, names.nameOf(now), share.weight(), share.points(), null)
                : share;
    }

    /**
     * @param settled how it was counted before; null if it never was
     */
    private Valuation valuation(Work work, Decision decision, ListedWork settled) {
        String genre = decision.genre().isEmpty() ? work.genre() : decision.genre();
        // What was taken over from elsewhere gets nothing unless somebody decides so.
        boolean excluded = decision.isMade() ? decision.isExcluded() : work.isReposted();
        BigDecimal coefficient =
                excluded
                        ? BigDecimal.ZERO
                        : decision.coefficient().orElseGet(() -> settings.coefficient(genre));
        boolean keepsUnit = settled != null && !settled.valuation().table().isEmpty();
        Optional<RoyaltyTable> table = keepsUnit ? Optional.empty() : table(work);
        return new Valuation(
                genre,
                coefficient,
                excluded ? 0 : decision.adjustment(),
                excluded ? BigDecimal.ZERO : decision.encouragement(),
                keepsUnit
                        ? settled.valuation().unit().orElse(null)
                        : table.map(one -> unit(work, one)).orElse(null),
                keepsUnit
                        ? settled.valuation().table()
                        : settings.isWithMoney()
                                ? table.map(RoyaltyTable::code).orElse("")
                                : ListedWork.TALLY,
                sharers(work, decision));
    }

    /** Empty where the commune counts without money, or no table and salary hold on the day. */
    private Optional<RoyaltyTable> table(Work work) {
        return settings.isWithMoney() && law.baseSalary(work.day()).isPresent()
                ? law.table(work.day(), settings.tables())
                : Optional.empty();
    }

    private BigDecimal unit(Work work, RoyaltyTable table) {
        return law.baseSalary(work.day()).map(table::unit).orElse(null);
    }

    private List<Share> sharers(Work work, Decision decision) {
        if (!decision.shares().isEmpty()) {
            return decision.shares().stream().map(this::decided).collect(Collectors.toList());
        }
        String author = authorOf(work);
        List<Share> sharers = new ArrayList<>();
        sharers.add(sharer(Part.AUTHOR, author, Math.max(1, settings.authorWeight())));
        work.editorLogin()
                .map(names::personOfLogin)
                .filter(editor -> !editor.equals(author) && settings.editorWeight() > 0)
                .ifPresent(
                        editor ->
                                sharers.add(sharer(Part.EDITOR, editor, settings.editorWeight())));
        return sharers;
    }

    private Share decided(Content share) {
        return sharer(
                Part.ofId(share.text("part")),
                names.personOf(share.text("person")),
                share.number("weight").orElse(0));
    }

    private Share sharer(Part part, String person, long weight) {
        return new Share(part, person, names.nameOf(person), weight, BigDecimal.ZERO, null);
    }

    private String authorOf(Work work) {
        return work.namedAuthor().isEmpty()
                ? names.personOfLogin(work.authorLogin())
                : names.personOf(work.namedAuthor());
    }

    private static Share negative(Share share) {
        return new Share(
                share.part(),
                share.person(),
                share.name(),
                0,
                share.points().negate(),
                share.amount().map(BigDecimal::negate).orElse(null));
    }

    private static Share sum(Share one, Share other) {
        return new Share(
                one.part(),
                one.person(),
                one.name(),
                one.weight(),
                one.points().add(other.points()),
                one.amount().isEmpty() && other.amount().isEmpty()
                        ? null
                        : one.amountOrZero().add(other.amountOrZero()));
    }
}
