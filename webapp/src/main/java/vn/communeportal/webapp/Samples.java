package vn.communeportal.webapp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.host.PublishingException;
import vn.communeportal.samples.SampleAccount;
import vn.communeportal.samples.SampleAccounts;
import vn.communeportal.webapp.storage.DataFolder;

/**
 * The sample communes of a new installation with their accounts. All of these have one password,
 * made for this installation and kept in its data folder, so that every start can print it: samples
 * hold nothing to protect, but a password that everybody knows would be one on a machine that
 * others reach.
 */
final class Samples {

    private static final String PASSWORD_FILE = "sample-password.txt";
    private static final int PASSWORD_BYTES = 6;

    private Samples() {}

    /**
     * @throws StartFailure if the samples could not be written
     */
    static void install(PortalComponents components, DataFolder folder) throws StartFailure {
        String password = randomPassword();
        try {
            components.samples().install();
            components
                    .accounts()
                    .saveAll(
                            SampleAccounts.all().stream()
                                    .map(SampleAccount::person)
                                    .collect(Collectors.toList()),
                            password);
            Files.writeString(
                    folder.resolve(PASSWORD_FILE),
                    password,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE);
        } catch (PublishingException | IOException e) {
            throw new StartFailure("samples", e);
        }
    }

    /** The password of all sample accounts; empty if this installation has none. */
    static Optional<String> password(DataFolder folder) {
        Path file = folder.resolve(PASSWORD_FILE);
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String randomPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }
}
