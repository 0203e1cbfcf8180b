package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The royalties of several months, of confirmed lists alone. Immutable. */
public final class RoyaltySummary {

    private final List<RoyaltyList> lists;
    private final List<YearMonth> open;

    /**
     * @param months a list each, drafts too
     */
    public RoyaltySummary(List<RoyaltyList> months) {
        lists =
                months.stream()
                        .filter(list -> list.state() != RoyaltyList.State.DRAFT)
                        .collect(Collectors.toUnmodifiableList());
        open =
                months.stream()
                        .filter(list -> list.state() == RoyaltyList.State.DRAFT)
                        .filter(list -> !list.works().isEmpty())
                        .map(RoyaltyList::month)
                        .collect(Collectors.toUnmodifiableList());
    }

    /** How many lists are confirmed. */
    public int confirmed() {
        return lists.size();
    }

    /** Months with works whose list nobody has confirmed. */
    public List<YearMonth> open() {
        return open;
    }

    /** In the order of their names. */
    public List<PersonTotal> people() {
        List<ListedWork> works = new ArrayList<>();
        lists.forEach(list -> works.addAll(list.works()));
        return PersonTotal.of(works);
    }

    /** In dong; 0 if it is counted without money. */
    public BigDecimal amount() {
        return lists.stream().map(RoyaltyList::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether anything in it is money, also where what some give back is what others get. */
    public boolean isWithMoney() {
        return lists.stream().anyMatch(RoyaltyList::isWithMoney);
    }

    public BigDecimal points() {
        return lists.stream().map(RoyaltyList::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
