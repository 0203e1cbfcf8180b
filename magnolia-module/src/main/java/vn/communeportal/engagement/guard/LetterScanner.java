package vn.communeportal.engagement.guard;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.letters.FileScanner;
import vn.communeportal.host.Installation;

/** Has the virus scanner look at files of letters, where the installation has one. */
@Singleton
public final class LetterScanner implements FileScanner {

    private final Clamd clamd;

    @Inject
    public LetterScanner(Installation installation) {
        clamd = new Clamd(installation);
    }

    @Override
    public boolean isHarmful(byte[] bytes) {
        try {
            clamd.check(bytes);
            return false;
        } catch (RefusedException e) {
            if (e.refusal() == Refusal.FILE_INFECTED) {
                return true;
            }
            throw new IllegalStateException("The virus scanner cannot be asked", e);
        }
    }
}
