package vn.communeportal.insight.onestop;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.communeportal.content.Content;

/**
 * The one-stop office of a period by the nine indicators of Circular 01/2018/TT-VPCP, article 13,
 * with 0 to 2 points each. Immutable.
 */
public final class Assessment {

    /** The type of its records. */
    public static final String TYPE = "oneStopAssessment";

    /** How many indicators there are. */
    public static final int INDICATORS = 9;

    private static final String INDEX = "index";
    private static final int FULL = 100;

    /** Publication of procedures: one form of it gives a point. */
    private static final int PUBLICATION = 6;

    private static final int ONLINE = 9;

    /** Rank of an office (<i>xếp loại</i>), article 13: from how many points on. */
    public enum Rank {
        EXCELLENT(15),
        GOOD(12),
        FAIR(9),
        AVERAGE(6),
        WEAK(0);

        private final int from;

        Rank(int from) {
            this.from = from;
        }

        static Rank of(int points) {
            for (Rank rank : values()) {
                if (points >= rank.from) {
                    return rank;
                }
            }
            return WEAK;
        }

        public String labelKey() {
            return "insight.rank." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Content content;

    Assessment(Content content) {
        this.content = content;
    }

    /** Name of the field of an indicator, from 1. */
    public static String field(int indicator) {
        return INDEX + indicator;
    }

    public LocalDate from() {
        return content.date("periodFrom").orElseThrow(IllegalStateException::new);
    }

    public LocalDate to() {
        return content.date("periodTo").orElseThrow(IllegalStateException::new);
    }

    /** Points of an indicator, from 1. */
    public int points(int indicator) {
        return Integer.parseInt(content.text(field(indicator)));
    }

    public int sum() {
        int sum = 0;
        for (int i = 1; i <= INDICATORS; i++) {
            sum += points(i);
        }
        return sum;
    }

    public Rank rank() {
        return Rank.of(sum());
    }

    /**
     * What figures say of some indicators: that of publication, as far as the portal publishes, and
     * that of what comes online, as far as the share of dossiers goes. Whoever assesses decides.
     *
     * @param procedures that the portal shows
     */
    public static Map<Integer, Integer> suggested(OneStopFigures figures, long procedures) {
        Map<Integer, Integer> suggested = new LinkedHashMap<>();
        suggested.put(PUBLICATION, procedures > 0 ? 1 : 0);
        if (figures.online() >= 0 && figures.online() <= FULL) {
            suggested.put(ONLINE, figures.online() >= 30 ? 2 : figures.online() >= 15 ? 1 : 0);
        }
        return suggested;
    }
}
