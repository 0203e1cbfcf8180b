package vn.communeportal.engagement.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Installation;

/**
 * The secret that the instances of one installation share, from a file that {@value #FILE} names or
 * from {@value #KEY}. With several lines in the file the first one signs and each is accepted, so
 * that a new one can be brought to all instances while they run.
 */
@Singleton
public final class SharedKey {

    /** Setting: the secret itself, at least {@value #SHORTEST} characters. */
    public static final String KEY = "communeportal.transfer.key";

    /** Setting: a file with the secret, readable by nobody else; counts before {@link #KEY}. */
    public static final String FILE = "communeportal.transfer.keyFile";

    private static final Logger log = LoggerFactory.getLogger(SharedKey.class);

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Installation installation;

    @Inject
    public SharedKey(Installation installation) {
        this.installation = installation;
    }

    /** Whether there is one. Without it nothing is carried, and nobody is answered. */
    public boolean isSet() {
        return !secrets().isEmpty();
    }

    /** The one that signs, for other keys to be made of it; null if there is none. */
    public byte[] master() {
        List<String> secrets = secrets();
        return secrets.isEmpty() ? null : mac(secrets.get(0), "master");
    }

    /** What proves that somebody who knows the secret wrote the text. */
    byte[] sign(String text) {
        List<String> secrets = secrets();
        if (secrets.isEmpty()) {
            throw new IllegalStateException("No secret: set " + FILE);
        }
        return mac(secrets.get(0), text);
    }

    /** Whether one of the secrets signed the text. */
    boolean signed(String text, byte[] signature) {
        boolean found = false;
        for (String secret : secrets()) {
            found |= MessageDigest.isEqual(mac(secret, text), signature);
        }
        return found;
    }

    private List<String> secrets() {
        String file = installation.setting(FILE);
        Stream<String> lines = Stream.of(installation.setting(KEY));
        if (!file.isEmpty()) {
            try {
                lines = Files.readAllLines(Path.of(file)).stream();
            } catch (IOException e) {
                log.warn("{} cannot be read: {}", FILE, e.toString());
                lines = Stream.empty();
            }
        }
        return lines.map(String::strip)
                .filter(line -> line.length() >= SHORTEST)
                .collect(Collectors.toList());
    }

    private static byte[] mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
