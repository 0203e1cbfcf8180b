package vn.communeportal.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the history of one item is as it was written. */
public final class HistoryVerdict {

    /** An entry as it was found. */
    static final class Stored {

        private final HistoryEntry entry;
        private final String seal;

        /**
         * @param entry null if it cannot be read
         * @param seal null if it has none
         */
        Stored(HistoryEntry entry, String seal) {
            this.entry = entry;
            this.seal = seal;
        }
    }

    /** What can be wrong. */
    public enum Break {
        /** What the entry says is not what was sealed, or not in this place. */
        CHANGED,
        /** An entry is missing before this one, or they were put in another order. */
        OUT_OF_PLACE,
        /** The entry has no seal, and others have. */
        UNSEALED,
        /** There are not as many entries as were written. */
        LENGTH,
        /** The state of the item was changed past the history. */
        STATE;

        public String labelKey() {
            return "trace.break." + name();
        }
    }

    private final String itemId;
    private final List<String> seals = new ArrayList<>();
    private Break broken;
    private long brokenAt = -1;
    private HistoryEntry last;
    private boolean sealed;

    HistoryVerdict(String itemId) {
        this.itemId = itemId;
    }

    /** Looks at the next entry; the seal that the one after it is chained to. */
    String look(long number, String previous, boolean inPlace, Stored stored) {
        last = stored.entry;
        sealed |= stored.seal != null;
        seals.add(stored.seal == null ? "" : stored.seal);
        if (!inPlace) {
            note(Break.OUT_OF_PLACE, number);
        }
        if (stored.entry == null) {
            note(Break.CHANGED, number);
        } else if (stored.seal != null
                && !stored.seal.equals(HistorySeal.of(itemId, number, previous, stored.entry))) {
            note(Break.CHANGED, number);
        }
        return stored.seal == null ? "" : stored.seal;
    }

    void end(long found, long written, String lastSeal, String reached, String state) {
        sealed |= lastSeal != null || written >= 0;
        if (sealed) {
            int unsealed = seals.indexOf("");
            if (unsealed >= 0) {
                note(Break.UNSEALED, unsealed);
            }
            if (found != written || !reached.equals(lastSeal)) {
                note(Break.LENGTH, found);
            }
        }
        if (last != null && !last.to().id().equals(state)) {
            note(Break.STATE, found - 1);
        }
    }

    private void note(Break what, long number) {
        if (broken == null || number < brokenAt) {
            broken = what;
            brokenAt = number;
        }
    }

    /** The first thing that is wrong; empty if nothing is. */
    public Optional<Break> broken() {
        return Optional.ofNullable(broken);
    }

    /** Number of the entry where it is wrong, the first is 1; 0 if nothing is. */
    public long brokenAt() {
        return brokenAt + 1;
    }

    /** How many entries there are. */
    public int entries() {
        return seals.size();
    }

    /** False for a history from before there were seals, that nobody has added to since. */
    public boolean isSealed() {
        return sealed;
    }

    /** Seal of the last entry; empty if there is none. */
    public String seal() {
        return seals.isEmpty() ? "" : seals.get(seals.size() - 1);
    }
}
