package vn.communeportal.webapp.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.xml.sax.InputSource;
import vn.communeportal.host.ChangedPaths;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * An embedded Jackrabbit whose workspaces come in pairs: {@code articles} for the boards, {@code
 * articles-published} for citizens.
 */
public final class JackrabbitRepositories implements Repositories, AutoCloseable {

    /** Of what {@link #open(Path, boolean)} opens, on the class path. */
    public static final String CONFIGURATION = "/commune-portal/repository.xml";

    private static final List<String> NODE_TYPES =
            List.of("/commune-portal/host-nodetypes.cnd", "/commune-portal/nodetypes.cnd");
    private static final long CACHE_BYTES = 64L << 20;

    private final RepositoryImpl repository;
    private final SessionPool pool = new SessionPool(this::login);

    private JackrabbitRepositories(RepositoryImpl repository) {
        this.repository = repository;
    }

    /**
     * Opens the repository in the folder, made if it is absent.
     *
     * @param checkIndex whether to compare the query index with the content and mend it, as after a
     *     crash
     */
    public static JackrabbitRepositories open(Path folder, boolean checkIndex) {
        try {
            return open(configuration(folder, checkIndex));
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a repository that is configured otherwise, as one node of several. */
    public static JackrabbitRepositories open(RepositoryConfig configuration)
            throws RepositoryException, IOException {
        JackrabbitRepositories repositories =
                new JackrabbitRepositories(RepositoryImpl.create(configuration));
        try {
            repositories.repository.getCacheManager().setMaxMemory(CACHE_BYTES);
            repositories.prepare();
            return repositories;
        } catch (RepositoryException | IOException | RuntimeException e) {
            repositories.close();
            throw e;
        }
    }

    private static RepositoryConfig configuration(Path folder, boolean checkIndex)
            throws RepositoryException, IOException {
        Properties variables = new Properties();
        variables.setProperty("rep.home", folder.toString());
        // A commit is on disk when it returns, and the database closes when we say so.
        variables.setProperty(
                "store.url",
                "jdbc:h2:file:"
                        // H2 refuses a path that begins nowhere.
                        + folder.resolve("store").toAbsolutePath()
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768");
        variables.setProperty("index.check", Boolean.toString(checkIndex));
        try (InputStream xml = JackrabbitRepositories.class.getResourceAsStream(CONFIGURATION)) {
            return RepositoryConfig.create(new InputSource(xml), variables);
        }
    }

    private void prepare() throws RepositoryException, IOException {
        Session session = login(null);
        try {
            for (String nodeTypes : NODE_TYPES) {
                register(session, nodeTypes);
            }
            List<String> present = List.of(session.getWorkspace().getAccessibleWorkspaceNames());
            for (String name : Workspaces.all()) {
                if (!present.contains(name)) {
                    session.getWorkspace().createWorkspace(name);
                }
            }
        } finally {
            session.logout();
        }
    }

    private static void register(Session session, String resource)
            throws RepositoryException, IOException {
        try (Reader cnd =
                new InputStreamReader(
                        JackrabbitRepositories.class.getResourceAsStream(resource),
                        StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(cnd, session, true);
        } catch (ParseException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    @Override
    public <T> T editing(String workspace, JcrWork<T> work) {
        try {
            Session session = login(workspace);
            try {
                return work.with(session);
            } finally {
                session.logout();
            }
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    @Override
    public <T> T published(String workspace, JcrWork<T> work) {
        return pool.with(Workspaces.published(workspace), work);
    }

    @Override
    public void observePublished(String workspace, Consumer<String> listener) {
        observeEditing(Workspaces.published(workspace), listener);
    }

    @Override
    public void observeEditing(String workspace, Consumer<String> listener) {
        try {
            ChangedPaths.pass(login(workspace), listener);
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    private Session login(String workspace) throws RepositoryException {
        return repository.login(new SimpleCredentials("portal", new char[0]), workspace);
    }

    /** Ends all sessions; what was saved is on disk. */
    @Override
    public void close() {
        repository.shutdown();
    }
}
