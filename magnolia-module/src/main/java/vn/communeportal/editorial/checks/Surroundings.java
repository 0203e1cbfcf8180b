package vn.communeportal.editorial.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What is known around a content when it is checked. Immutable. */
public final class Surroundings {

    private final LocalDate today;
    private final String communeName;
    private final Set<String> officialContacts;
    private final SimilarItems similarItems;
    private final LinkAnswers linkAnswers;
    private GuardedWords guarded = GuardedWords.NONE;

    /**
     * @param communeName as it is written: {@code xã Hòa Phong}
     * @param officialContacts telephone numbers and addresses of authorities, in any form
     * @param similarItems finds what the commune published before
     * @param linkAnswers knows whether pages elsewhere answer
     */
    public Surroundings(
            LocalDate today,
            String communeName,
            List<String> officialContacts,
            SimilarItems similarItems,
            LinkAnswers linkAnswers) {
        this.today = Objects.requireNonNull(today, "today");
        this.communeName = Objects.requireNonNull(communeName, "communeName");
        Set<String> contacts = new HashSet<>();
        officialContacts.forEach(contact -> contacts.add(bare(contact)));
        this.officialContacts = contacts;
        this.linkAnswers = Objects.requireNonNull(linkAnswers, "linkAnswers");
        this.similarItems = Objects.requireNonNull(similarItems, "similarItems");
    }

    /** Digits of a telephone number in the form for inland; other contacts in lower case. */
    static String bare(String contact) {
        if (contact.indexOf('@') >= 0) {
            return contact.strip().toLowerCase(Locale.ROOT);
        }
        String digits = contact.replaceAll("\\D", "");
        return digits.startsWith("84") && digits.length() > 10 ? "0" + digits.substring(2) : digits;
    }

    /**
     * The same, where some words must not be published.
     *
     * @param words of the item that is checked
     */
    public Surroundings guarding(GuardedWords words) {
        guarded = Objects.requireNonNull(words, "words");
        return this;
    }

    GuardedWords guarded() {
        return guarded;
    }

    LocalDate today() {
        return today;
    }

    String communeName() {
        return communeName;
    }

    LinkAnswers linkAnswers() {
        return linkAnswers;
    }

    SimilarItems similarItems() {
        return similarItems;
    }

    Set<String> officialContacts() {
        return officialContacts;
    }
}
