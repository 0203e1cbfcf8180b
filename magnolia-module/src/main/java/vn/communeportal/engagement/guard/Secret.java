package vn.communeportal.engagement.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.engagement.transfer.SharedKey;
import vn.communeportal.host.Installation;

/**
 * What nobody outside knows: the secret that the instances share, or, where there is none, one that
 * this instance made for itself and keeps in a file. If the file is lost, open forms have to be
 * opened anew, and nothing else happens.
 */
@Singleton
public final class Secret {

    private static final String FILE = "engagement.secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SharedKey shared;
    private final Path file;
    private byte[] own;

    @Inject
    public Secret(SharedKey shared, Installation installation) {
        this.shared = shared;
        file = installation.folder().resolve(FILE);
    }

    /**
     * Thirty-two bytes that follow from a text and cannot be guessed from it.
     *
     * @param purpose so that what is made for one thing is worth nothing for another
     */
    public byte[] mac(String purpose, String text) {
        return hmac(hmac(key(), purpose), text);
    }

    private byte[] key() {
        byte[] master = shared.master();
        return master == null ? own() : master;
    }

    private synchronized byte[] own() {
        if (own == null) {
            try {
                own = Files.exists(file) ? Files.readAllBytes(file) : make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return own;
    }

    private byte[] make() throws IOException {
        byte[] made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), FILE, ".draft");
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(draft, made, StandardOpenOption.SYNC);
        try {
            // A move that replaces nothing: another process may have been first.
            Files.createLink(file, draft);
            return made;
        } catch (FileAlreadyExistsException e) {
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Arrays.copyOf(key, BYTES), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
