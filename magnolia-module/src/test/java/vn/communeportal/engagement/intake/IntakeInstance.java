package vn.communeportal.engagement.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.jcr.Node;
import vn.communeportal.engagement.guard.Secret;
import vn.communeportal.engagement.transfer.Channels;
import vn.communeportal.engagement.transfer.SharedKey;
import vn.communeportal.engagement.transfer.TransferServlet;
import vn.communeportal.engagement.transfer.Trips;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;

/** One instance with its own repository and folder, put together as hosts do it. */
public final class IntakeInstance implements Installation {

    public final Map<String, String> settings = new HashMap<>();
    public final IntakeStore store;
    public final StoredIntake intake;
    public final StoredArrivals arrivals;
    public final Trips trips;
    public final TransferServlet servlet;
    public final Channels channels = new Channels();
    private final Path folder;
    private final boolean author;

    public IntakeInstance(Repositories repositories, boolean author, Clock clock) {
        this.author = author;
        try {
            folder = Files.createTempDirectory(Path.of("target"), "instance");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        SharedKey key = new SharedKey(this);
        store = new IntakeStore(repositories, this, clock);
        intake = new StoredIntake(store, new Secret(key, this));
        trips = new Trips(channels, key, this, clock);
        arrivals = new StoredArrivals(store, trips);
        SubmissionChannel submissions = new SubmissionChannel(intake, arrivals);
        AnswerChannel answers = new AnswerChannel(store);
        if (author) {
            channels.addTarget(submissions);
            channels.addSource(answers);
        } else {
            channels.addSource(submissions);
            channels.addTarget(answers);
        }
        servlet = new TransferServlet(channels, key, this, clock);
    }

    public IntakeRecords records() {
        return new IntakeRecords(store, arrivals);
    }

    /** Empties what another test left in the repository. */
    public IntakeInstance empty() {
        store.change(
                session -> {
                    for (Node node : IntakeNodes.children(session.getRootNode())) {
                        if (!node.getName().equals("jcr:system")) {
                            node.remove();
                        }
                    }
                    return null;
                });
        return this;
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public Instant startedAt() {
        return Instant.EPOCH;
    }

    @Override
    public boolean isAuthor() {
        return author;
    }

    @Override
    public String contextPath() {
        return "";
    }

    @Override
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    @Override
    public Path folder() {
        return folder;
    }
}
