package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.communeportal.text.Vietnamese;

/** What one person gets for some works. */
public final class PersonTotal {

    private final String person;
    private final String name;
    private final List<Share> shares = new ArrayList<>();
    private final Set<String> works = new LinkedHashSet<>();

    PersonTotal(String person, String name) {
        this.person = person;
        this.name = name;
    }

    /** What each person gets for these works, in the order of their names. */
    static List<PersonTotal> of(List<ListedWork> works) {
        Map<String, PersonTotal> people = new TreeMap<>();
        works.forEach(
                work ->
                        work.shares()
                                .forEach(
                                        share ->
                                                people.computeIfAbsent(
                                                                share.person(),
                                                                person ->
                                                                        new PersonTotal(
                                                                                person,
                                                                                share.name()))
                                                        .add(work, share)));
        List<PersonTotal> sorted = new ArrayList<>(people.values());
        sorted.sort(Comparator.comparing(total -> Vietnamese.fold(total.name())));
        return sorted;
    }

    private void add(ListedWork work, Share share) {
        shares.add(share);
        if (!share.isNothing()) {
            works.add(work.itemId());
        }
    }

    /** Tells persons apart: the login of those with an account. */
    public String person() {
        return person;
    }

    public String name() {
        return name;
    }

    /** For how many works the person gets something: not for those that were left out. */
    public int works() {
        return works.size();
    }

    public BigDecimal points() {
        return shares.stream().map(Share::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In dong; 0 if it is counted without money. */
    public BigDecimal amount() {
        return shares.stream().map(Share::amountOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
