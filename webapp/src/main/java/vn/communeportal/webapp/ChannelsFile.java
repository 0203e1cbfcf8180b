package vn.communeportal.webapp;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.communeportal.channels.FacebookSettings;

/** Which pages communes post on, as a file in the data folder says; it has no tokens. */
final class ChannelsFile {

    static final String NAME = "channels.properties";

    private ChannelsFile() {}

    /**
     * @return what has no pages if there is no such file
     * @throws StartFailure if the file cannot be read
     */
    static FacebookSettings read(Path file) throws StartFailure {
        if (!Files.exists(file)) {
            return FacebookSettings.none();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return new FacebookSettings(properties::getProperty, System::getenv);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("mailFile", e, file, e.getMessage());
        }
    }
}
