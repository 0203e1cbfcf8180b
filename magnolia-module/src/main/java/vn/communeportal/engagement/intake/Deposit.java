package vn.communeportal.engagement.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;

/** A submission as it is kept and carried: with the hash of its code. */
final class Deposit {

    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String COMMUNE = "commune";
    private static final String RECEIVED = "received";
    private static final String LANGUAGE = "language";
    private static final String ITEM = "item";
    private static final String PARAGRAPH = "paragraph";
    private static final String CODE = "code";

    private final Submission submission;
    private final String codeHash;
    private final byte[] bytes;
    private final String digest;

    private Deposit(Submission submission, String codeHash, byte[] bytes, String digest) {
        this.submission = submission;
        this.codeHash = codeHash;
        this.bytes = bytes;
        this.digest = digest;
    }

    /**
     * @throws IOException if a file cannot be read
     */
    static Deposit of(Submission submission, String codeHash) throws IOException {
        ObjectNode facts = facts(submission, codeHash);
        byte[] bytes = new Payload(facts, submission.fields(), submission.files()).bytes();
        // The same form sent again came at another time.
        facts.remove(RECEIVED);
        String digest = digest(new Payload(facts, submission.fields(), submission.files()).bytes());
        return new Deposit(submission, codeHash, bytes, digest);
    }

    private static ObjectNode facts(Submission submission, String codeHash) {
        ObjectNode facts =
                Payload.facts()
                        .put(ID, submission.id().toString())
                        .put(KIND, submission.kind().name())
                        .put(COMMUNE, submission.commune())
                        .put(RECEIVED, submission.received().toString())
                        .put(LANGUAGE, submission.language().toLanguageTag())
                        .put(CODE, codeHash);
        submission
                .about()
                .ifPresent(
                        about -> facts.put(ITEM, about.item()).put(PARAGRAPH, about.paragraph()));
        return facts;
    }

    /**
     * @throws IOException if these are not the bytes of one
     */
    static Deposit read(byte[] bytes) throws IOException {
        Payload payload = Payload.read(bytes);
        try {
            Submission.Builder submission =
                    Submission.of(
                                    UUID.fromString(payload.fact(ID)),
                                    SubmissionKind.valueOf(payload.fact(KIND)),
                                    payload.fact(COMMUNE),
                                    Instant.parse(payload.fact(RECEIVED)))
                            .language(Locale.forLanguageTag(payload.fact(LANGUAGE)))
                            .fields(payload.fields());
            payload.files().forEach(submission::file);
            if (!payload.fact(ITEM).isEmpty()) {
                submission.about(new About(payload.fact(ITEM), payload.fact(PARAGRAPH)));
            }
            return of(submission.build(), payload.fact(CODE));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("No submission", e);
        }
    }

    Submission submission() {
        return submission;
    }

    UUID id() {
        return submission.id();
    }

    String codeHash() {
        return codeHash;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The same for the same content, whenever it came. */
    String digest() {
        return digest;
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
