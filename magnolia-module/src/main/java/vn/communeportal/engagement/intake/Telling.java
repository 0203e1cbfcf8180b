package vn.communeportal.engagement.intake;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.RepositoryException;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.SubmissionKind;

/** What the instance that serves citizens is to know about a submission; or that it is erased. */
final class Telling {

    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String COMMUNE = "commune";
    private static final String RECEIVED = "received";
    private static final String CODE = "code";
    private static final String REVISION = "revision";
    private static final String STATUS = "status";
    private static final String CHANGED = "changed";

    private final Payload payload;

    private Telling(Payload payload) {
        this.payload = payload;
    }

    /** All that is told of a submission now. */
    static Telling of(SubmissionNode node) throws RepositoryException {
        FollowUp told = node.told();
        return new Telling(
                new Payload(
                        Payload.facts()
                                .put(ID, node.id().toString())
                                .put(KIND, node.kind().name())
                                .put(COMMUNE, node.commune())
                                .put(RECEIVED, node.received().toString())
                                .put(CODE, node.codeHash())
                                .put(REVISION, Long.toString(node.revision()))
                                .put(STATUS, told.status())
                                .put(CHANGED, told.changed().toString()),
                        told.fields(),
                        told.files()));
    }

    /** That a submission is erased. */
    static Telling gone(UUID id) {
        return new Telling(
                new Payload(Payload.facts().put(ID, id.toString()), Map.of(), List.of()));
    }

    static Telling read(byte[] bytes) throws IOException {
        Telling telling = new Telling(Payload.read(bytes));
        try {
            telling.id();
            if (telling.followUp().isPresent()) {
                telling.kind();
                telling.received();
                telling.revision();
            }
            return telling;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("Nothing that could be told", e);
        }
    }

    byte[] bytes() throws RepositoryException {
        return bytes(payload);
    }

    UUID id() {
        return UUID.fromString(payload.fact(ID));
    }

    SubmissionKind kind() {
        return SubmissionKind.valueOf(payload.fact(KIND));
    }

    String commune() {
        return payload.fact(COMMUNE);
    }

    Instant received() {
        return Instant.parse(payload.fact(RECEIVED));
    }

    String codeHash() {
        return payload.fact(CODE);
    }

    long revision() {
        return Long.parseLong(payload.fact(REVISION));
    }

    /** Empty if the submission is erased. */
    Optional<FollowUp> followUp() {
        return payload.fact(STATUS).isEmpty() ? Optional.empty() : Optional.of(followUp(payload));
    }

    private static FollowUp followUp(Payload payload) {
        return new FollowUp(
                payload.fact(STATUS),
                Instant.parse(payload.fact(CHANGED)),
                payload.fields(),
                payload.files());
    }

    static byte[] bytesOf(FollowUp told) throws RepositoryException {
        return bytes(
                new Payload(
                        Payload.facts()
                                .put(STATUS, told.status())
                                .put(CHANGED, told.changed().toString()),
                        told.fields(),
                        told.files()));
    }

    static FollowUp readFollowUp(byte[] bytes) throws RepositoryException {
        try {
            return followUp(Payload.read(bytes));
        } catch (IOException e) {
            throw new RepositoryException(e);
        }
    }

    private static byte[] bytes(Payload payload) throws RepositoryException {
        try {
            return payload.bytes();
        } catch (IOException e) {
            throw new RepositoryException("A file of an answer cannot be read", e);
        }
    }
}
