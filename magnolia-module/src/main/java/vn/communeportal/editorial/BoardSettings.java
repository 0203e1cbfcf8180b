package vn.communeportal.editorial;

import java.time.Clock;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.Repositories;

/** How a commune's board gets and sends letters: its mailbox, its one-time links. */
@Singleton
public final class BoardSettings {

    private final BoardValues values;

    @Inject
    public BoardSettings(Repositories repositories, EditorialDesk desk, Clock clock) {
        values =
                new BoardValues(
                        repositories,
                        desk,
                        clock,
                        "boardSettings",
                        "boardSettingsChangedMeanwhile");
    }

    /** Those that have a value, by name. */
    public Map<String, String> of(String commune) {
        return values.of(commune);
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision(String commune) {
        return values.revision(commune);
    }

    public boolean mayChange(String login, String commune) {
        return values.mayChange(login, commune);
    }

    /**
     * Makes these the commune's.
     *
     * @param revision that the person saw
     * @throws TransitionRefusedException if the person may not, or somebody was faster
     */
    public void save(String login, String commune, long revision, Map<String, String> settings)
            throws TransitionRefusedException {
        values.save(login, commune, revision, settings);
    }
}
