package vn.communeportal.insight.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What an import did, row by row where it did nothing. */
public final class ImportResult {

    /** A row that was not taken. Immutable. */
    public static final class Refused {

        private final int row;
        private final String key;
        private final String argument;

        private Refused(int row, String key, String argument) {
            this.row = row;
            this.key = key;
            this.argument = argument;
        }

        /**
         * Number of the row in the file, the heading being the first; 0 for the file as a whole.
         */
        public int row() {
            return row;
        }

        /** Key of the sentence that says why. */
        public String key() {
            return key;
        }

        /** What the sentence is about; may be empty. */
        public String argument() {
            return argument;
        }
    }

    private final List<Refused> refused = new ArrayList<>();
    private int taken;
    private int unchanged;

    public void take() {
        taken++;
    }

    /** A row whose content was there already. */
    public void leave() {
        unchanged++;
    }

    /**
     * @param index of the row in the table, from 0; -1 for the file as a whole
     */
    public void refuse(int index, String key, String argument) {
        refused.add(new Refused(index < 0 ? 0 : index + 2, key, argument));
    }

    /** Rows that were taken. */
    public int taken() {
        return taken;
    }

    /** Rows that were there already. */
    public int unchanged() {
        return unchanged;
    }

    public List<Refused> refused() {
        return Collections.unmodifiableList(refused);
    }
}
