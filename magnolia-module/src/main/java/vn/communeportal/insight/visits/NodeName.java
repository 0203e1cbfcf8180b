package vn.communeportal.insight.visits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Installation;

/**
 * Under which name this node keeps its sums: as the setting {@value #SETTING} says, else a random
 * one that it keeps in its folder. A node that loses its folder counts on under another name;
 * nothing of what it had counted is lost.
 */
final class NodeName {

    static final String SETTING = "communeportal.node";

    private static final Logger log = LoggerFactory.getLogger(NodeName.class);
    private static final String FILE = "node-name.txt";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private final Installation installation;
    private String name = "";

    NodeName(Installation installation) {
        this.installation = installation;
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.equals(VisitImport.SOURCE);
    }

    synchronized String get() {
        if (name.isEmpty()) {
            String given = installation.setting(SETTING).strip();
            if (!given.isEmpty() && !isName(given)) {
                log.warn("{} is no name of a node and is not used: {}", SETTING, given);
                given = "";
            }
            name = given.isEmpty() ? own() : given;
        }
        return name;
    }

    private String own() {
        Path file = installation.folder().resolve(FILE);
        try {
            if (Files.exists(file)) {
                String kept = Files.readString(file).strip();
                if (isName(kept)) {
                    return kept;
                }
            }
            String made = "node-" + UUID.randomUUID().toString().substring(0, 8);
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
