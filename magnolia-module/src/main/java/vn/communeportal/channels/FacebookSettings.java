package vn.communeportal.channels;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which page of Facebook a commune posts on, as the installation's settings say: {@code
 * facebook.<commune>.page}, {@code facebook.<commune>.name}, and where its token is, a file in
 * {@code facebook.<commune>.tokenFile} or an environment variable in {@code
 * facebook.<commune>.tokenVariable}. The token itself is in no setting and never in the repository.
 */
public class FacebookSettings {

    /** {@code facebook.server}, with the version of the interface. */
    private static final String SERVER = "https://graph.facebook.com/v23.0";

    private final UnaryOperator<String> settings;
    private final UnaryOperator<String> environment;

    /**
     * @param settings gives the value of a name; null or blank if it has none
     * @param environment gives the value of an environment variable; null if there is none
     */
    public FacebookSettings(UnaryOperator<String> settings, UnaryOperator<String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** No commune has a page. */
    public static FacebookSettings none() {
        return new FacebookSettings(name -> "", name -> null);
    }

    /** Where pages are asked. */
    URI server() {
        String server = value("facebook.server");
        return URI.create(server.isEmpty() ? SERVER : server);
    }

    /**
     * Id of the commune's page.
     *
     * @return empty if it has none
     */
    public Optional<String> page(String commune) {
        return Optional.of(value("facebook." + commune + ".page")).filter(id -> !id.isEmpty());
    }

    /** What people call the page; its id if nothing is said. */
    public String name(String commune) {
        String name = value("facebook." + commune + ".name");
        return name.isEmpty() ? page(commune).orElse("") : name;
    }

    /**
     * Read anew each time, so that a token can be renewed without a restart.
     *
     * @throws PageException if there is none
     */
    String token(String commune) throws PageException {
        String variable = value("facebook." + commune + ".tokenVariable");
        String file = value("facebook." + commune + ".tokenFile");
        String token = variable.isEmpty() ? "" : environment.apply(variable);
        if (!file.isEmpty()) {
            try {
                token = Files.readString(Path.of(file), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw PageException.refused("tokenFile: " + e.getClass().getSimpleName());
            }
        }
        String found = Objects.requireNonNullElse(token, "").strip();
        if (found.isEmpty()) {
            throw PageException.refused("No token");
        }
        return found;
    }

    private String value(String name) {
        return Objects.requireNonNullElse(settings.apply(name), "").strip();
    }
}
