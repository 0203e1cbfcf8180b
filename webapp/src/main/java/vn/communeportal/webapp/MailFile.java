package vn.communeportal.webapp;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.communeportal.host.Mail;
import vn.communeportal.mail.SmtpMail;
import vn.communeportal.mail.SmtpSettings;

/** The mail server that a file in the data folder names. */
final class MailFile {

    static final String NAME = "mail.properties";

    private MailFile() {}

    /**
     * @return what sends nothing if there is no such file
     * @throws StartFailure if the file cannot be used
     */
    static Mail read(Path file) throws StartFailure {
        if (!Files.exists(file)) {
            return Mail.NONE;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return new SmtpMail(SmtpSettings.read(properties::getProperty));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("mailFile", e, file, e.getMessage());
        }
    }
}
