package vn.communeportal.royalties;

/** What a person gets for a work in a confirmed list. Immutable. */
public final class OwnRoyalty {

    private final RoyaltyList list;
    private final ListedWork work;
    private final Share share;

    OwnRoyalty(RoyaltyList list, ListedWork work, Share share) {
        this.list = list;
        this.work = work;
        this.share = share;
    }

    public RoyaltyList list() {
        return list;
    }

    public ListedWork work() {
        return work;
    }

    public Share share() {
        return share;
    }
}
