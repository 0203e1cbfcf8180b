package vn.communeportal.engagement.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Bytes of a node that are gone when they are removed. Repositories keep large values in files that
 * only a clean-up removes, days later; so the value is encrypted, and its key, which is the node's
 * own and nowhere else, goes with the node's property at once.
 */
final class Sealed {

    private static final String KEY = "Key";
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    /** A key is used once, so that the number that is used once may be any. */
    private static final byte[] NONCE = new byte[12];

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    static void write(Node node, String name, byte[] content) throws RepositoryException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        set(node, name + KEY, key);
        set(node, name, apply(Cipher.ENCRYPT_MODE, key, content));
    }

    static byte[] read(Node node, String name) throws RepositoryException {
        return apply(Cipher.DECRYPT_MODE, get(node, name + KEY), get(node, name));
    }

    static void remove(Node node, String name) throws RepositoryException {
        if (node.hasProperty(name)) {
            node.getProperty(name).remove();
            node.getProperty(name + KEY).remove();
        }
    }

    private static byte[] apply(int mode, byte[] key, byte[] content) throws RepositoryException {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, NONCE));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new RepositoryException("A sealed value cannot be opened", e);
        }
    }

    private static void set(Node node, String name, byte[] bytes) throws RepositoryException {
        Binary binary =
                node.getSession().getValueFactory().createBinary(new ByteArrayInputStream(bytes));
        node.setProperty(name, binary);
        binary.dispose();
    }

    private static byte[] get(Node node, String name) throws RepositoryException {
        Binary binary = node.getProperty(name).getBinary();
        try (InputStream in = binary.getStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RepositoryException(e);
        } finally {
            binary.dispose();
        }
    }
}
