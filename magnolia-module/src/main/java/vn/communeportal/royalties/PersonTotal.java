package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one person gets in a list. */
public final class PersonTotal {

    private final String person;
    private final String name;
    private final List<Share> shares = new ArrayList<>();
    private final Set<String> works = new LinkedHashSet<>();

    PersonTotal(String person, String name) {
        this.person = person;
        this.name = name;
    }

    void add(ListedWork work, Share share) {
        shares.add(share);
        works.add(work.itemId());
    }

    /** Tells persons apart: the login of those with an account. */
    public String person() {
        return person;
    }

    public String name() {
        return name;
    }

    /** In how many works the person has a share. */
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
