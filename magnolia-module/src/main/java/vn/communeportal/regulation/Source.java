package vn.communeportal.regulation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A text in which rules of the law were read. Immutable. */
public final class Source {

    private final String key;
    private final String title;
    private final String englishTitle;
    private final String address;

    Source(String key, String title, String englishTitle, String address) {
        this.key = Objects.requireNonNull(key, "key");
        this.title = Objects.requireNonNull(title, "title");
        this.englishTitle = Objects.requireNonNull(englishTitle, "englishTitle");
        this.address = Objects.requireNonNull(address, "address");
    }

    /** {@code F1}; of a source that is not in the list, what was written. */
    public String key() {
        return key;
    }

    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishTitle : title;
    }

    /** Where it can be read; empty if nowhere. Always {@code https} or {@code http}. */
    public Optional<String> address() {
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    @Override
    public String toString() {
        return key;
    }
}
