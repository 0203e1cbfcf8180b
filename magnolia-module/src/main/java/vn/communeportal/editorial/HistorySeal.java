package vn.communeportal.editorial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The seal of a history's entry: SHA-256 over everything that it says, its place, its item and the
 * seal of the entry before. Whoever changes, removes or moves an entry breaks the chain from there
 * on.
 *
 * <p>Canonical form: the values in a fixed order, each as its number of characters, a colon and
 * itself; an absent one as {@code -}. So no two different entries have the same form.
 */
public final class HistorySeal {

    private final StringBuilder form = new StringBuilder();

    private HistorySeal() {}

    /**
     * @param previous seal of the entry before; empty for the first
     */
    static String of(String itemId, long number, String previous, HistoryEntry entry) {
        HistorySeal seal = new HistorySeal();
        seal.add(itemId).add(Long.toString(number)).add(previous);
        seal.add(Long.toString(entry.time().toEpochMilli())).add(entry.login());
        seal.add(entry.onBehalfOf().orElse(null));
        seal.add(entry.transition().map(Transition::id).orElse(null));
        seal.add(entry.from().map(State::id).orElse(null)).add(entry.to().id());
        seal.add(entry.comment()).add(entry.assignee().orElse(null));
        seal.add(Integer.toString(entry.changes().size()));
        for (FieldChange change : entry.changes()) {
            seal.add(change.field()).add(change.before()).add(change.after());
        }
        // Only where there is one, so that seals of before there were any stay what they are.
        entry.means().ifPresent(means -> seal.add(means.id()));
        return digest(seal.form.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The seal over values in their order, for histories of other records than items.
     *
     * @param values absent ones are null
     */
    public static String over(String... values) {
        HistorySeal seal = new HistorySeal();
        for (String value : values) {
            seal.add(value);
        }
        return digest(seal.form.toString().getBytes(StandardCharsets.UTF_8));
    }

    private HistorySeal add(String value) {
        if (value == null) {
            form.append('-');
        } else {
            form.append(value.length()).append(':').append(value);
        }
        return this;
    }

    static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            StringBuilder hex = new StringBuilder();
            for (byte one : digest) {
                hex.append(String.format("%02x", one));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
