package vn.communeportal.engagement.guard;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.servlet.http.HttpServletRequest;
import vn.communeportal.content.FileFormat;

/**
 * Stands before every form of the portal.
 *
 * <pre>
 * FormToken token = guard.open("question", commune, request);   // into the form
 * GuardedForm form = guard.check("question", commune, limits, request);
 * if (form.refusal().isEmpty()) intake.receive(… form.submission() …);
 * </pre>
 */
@Singleton
public final class FormGuard {

    /** Nobody fills in a form in less; a script that works for the form may be faster. */
    private static final Duration SHORTEST_WITHOUT_WORK = Duration.ofSeconds(5);

    /** More than this is read by a few at a time, so that files do not fill the memory. */
    private static final int SMALL = 256 << 10;

    private static final int LARGE_AT_A_TIME = 6;
    private static final int PATIENCE_SECONDS = 15;

    private final FormTokens tokens;
    private final RateLimits limits;
    private final FileChecks files;
    private final Secret secret;
    private final Clock clock;
    private final Semaphore large = new Semaphore(LARGE_AT_A_TIME, true);

    @Inject
    public FormGuard(
            FormTokens tokens, RateLimits limits, FileChecks files, Secret secret, Clock clock) {
        this.tokens = tokens;
        this.limits = limits;
        this.files = files;
        this.secret = secret;
        this.clock = clock;
    }

    /** What a form that is shown has to carry. */
    public FormToken open(String form, String commune, HttpServletRequest request) {
        return tokens.make(place(form, commune), Visitor.of(request, secret));
    }

    /** Whether the one who asks may ask for one more follow-up code. */
    public boolean mayLook(HttpServletRequest request) {
        return limits.mayLook(Visitor.of(request, secret));
    }

    /**
     * Reads and checks what was sent. Nothing is thrown at a sender: what was typed is there even
     * where it is not taken, so that it can be shown again.
     */
    public GuardedForm check(
            String form, String commune, FormLimits taken, HttpServletRequest request) {
        try {
            return admit(form, commune, read(taken, request), request);
        } catch (RefusedException e) {
            return GuardedForm.refused(e.refusal(), Map.of());
        }
    }

    /**
     * Reads what was sent, whoever sent it.
     *
     * @throws RefusedException if it is no form from a page of ours, or more than is taken
     */
    public SentForm read(FormLimits taken, HttpServletRequest request) throws RefusedException {
        if (isForeign(request)) {
            throw new RefusedException(Refusal.FOREIGN);
        }
        if (!limits.mayTry(Visitor.of(request, secret))) {
            throw new RefusedException(Refusal.TOO_MANY);
        }
        long length = request.getContentLengthLong();
        if (length > FormLimits.LARGEST_FORM) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        boolean isLarge = length < 0 || length > SMALL;
        if (isLarge && !isFree()) {
            throw new RefusedException(Refusal.BUSY);
        }
        try {
            return readBody(taken, request);
        } finally {
            if (isLarge) {
                large.release();
            }
        }
    }

    private boolean isFree() {
        try {
            return large.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether what was read is taken, and its files with what they really are. */
    public GuardedForm admit(
            String form, String commune, SentForm sent, HttpServletRequest request) {
        try {
            return accept(sent, place(form, commune), Visitor.of(request, secret));
        } catch (RefusedException e) {
            return GuardedForm.refused(e.refusal(), sent.fields());
        }
    }

    private SentForm readBody(FormLimits taken, HttpServletRequest request)
            throws RefusedException {
        try {
            return new FormReader(taken)
                    .read(
                            request,
                            new BodyStream(
                                    request.getInputStream(), FormLimits.LARGEST_FORM, clock));
        } catch (IOException e) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }

    private GuardedForm accept(SentForm sent, String place, String visitor)
            throws RefusedException {
        String text = sent.hidden(FormToken.FIELD);
        Optional<FormTokens.Opened> token = tokens.open(text, place, visitor);
        if (token.isEmpty()) {
            throw new RefusedException(Refusal.EXPIRED);
        }
        if (!sent.hidden(FormToken.TRAP).isEmpty()) {
            throw new RefusedException(Refusal.TRAPPED);
        }
        boolean worked = ProofOfWork.isDone(text, sent.hidden(FormToken.WORK));
        Duration age = Duration.between(token.get().time, clock.instant());
        if (!worked && age.compareTo(SHORTEST_WITHOUT_WORK) < 0) {
            throw new RefusedException(Refusal.TOO_FAST);
        }
        if (!limits.maySend(visitor, place, worked)) {
            throw new RefusedException(Refusal.TOO_MANY);
        }
        List<GuardedFile> checked = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : sent.files()) {
            FileFormat format = files.check(file.getValue());
            checked.add(
                    new GuardedFile(
                            FileNames.safe(file.getKey(), format),
                            format.mediaType(),
                            file.getValue()));
        }
        return GuardedForm.taken(token.get().submission, sent.fields(), checked);
    }

    /** Browsers say which page a form was on; those that do not are held by the token. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) {
            return false;
        }
        try {
            return !request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String place(String form, String commune) {
        return form + ' ' + commune;
    }
}
