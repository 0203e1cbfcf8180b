package vn.communeportal.editorial.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.communeportal.editorial.HistoryVerdict;
import vn.communeportal.text.Messages;

/** What the verification of a commune's histories found. */
public final class AuditReport {

    /** One history that is not as it was written. */
    public static final class Finding {

        private final String path;
        private final HistoryVerdict.Break broken;
        private final long entry;

        Finding(String path, HistoryVerdict.Break broken, long entry) {
            this.path = path;
            this.broken = broken;
            this.entry = entry;
        }

        /** Of the item, with its workspace in front. */
        public String path() {
            return path;
        }

        public HistoryVerdict.Break broken() {
            return broken;
        }

        /** Number of the entry, the first is 1. */
        public long entry() {
            return entry;
        }
    }

    private final String commune;
    private final List<Finding> findings = new ArrayList<>();
    private long items;
    private long entries;
    private long unsealed;
    private String seal = "";

    AuditReport(String commune) {
        this.commune = commune;
    }

    void add(String path, HistoryVerdict verdict) {
        items++;
        entries += verdict.entries();
        unsealed += verdict.isSealed() ? 0 : 1;
        verdict.broken()
                .ifPresent(what -> findings.add(new Finding(path, what, verdict.brokenAt())));
    }

    void seal(String all) {
        seal = all;
    }

    public boolean isInOrder() {
        return findings.isEmpty();
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public long items() {
        return items;
    }

    public long entries() {
        return entries;
    }

    /** Histories from before there were seals, that nobody has added to since. */
    public long unsealed() {
        return unsealed;
    }

    /**
     * One number for all histories as they are: who has noted it elsewhere can tell later whether
     * even whole items went.
     */
    public String seal() {
        return seal;
    }

    /** All of it in words. */
    public String text(Locale locale) {
        Messages messages = Messages.shipped();
        StringBuilder text =
                new StringBuilder(
                        messages.text(
                                locale,
                                isInOrder() ? "trace.inOrder" : "trace.broken",
                                commune,
                                items,
                                entries,
                                unsealed,
                                findings.size()));
        for (Finding finding : findings) {
            text.append('\n')
                    .append(
                            messages.text(
                                    locale,
                                    "trace.finding",
                                    finding.path(),
                                    finding.entry(),
                                    messages.text(locale, finding.broken().labelKey())));
        }
        return text.append('\n').append(messages.text(locale, "trace.seal", seal)).toString();
    }
}
