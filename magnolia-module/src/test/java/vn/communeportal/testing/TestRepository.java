package vn.communeportal.testing;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.engagement.intake.IntakeStore;
import vn.communeportal.engagement.matter.MatterNodes;
import vn.communeportal.engagement.matter.PublicOpinions;
import vn.communeportal.host.ChangedPaths;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.templating.PageTree;

/**
 * A real Jackrabbit in a folder, content in memory, with the product's node types and workspaces on
 * both sides. One is enough for a test class; each test works in a commune of its own.
 */
public final class TestRepository implements Repositories, AutoCloseable {

    private static final String CONFIGURATION =
            "<?xml version='1.0'?><!DOCTYPE Repository PUBLIC '-//The Apache Software Foundation//DTD Jackrabbit 2.0//EN'"
                    + " 'http://jackrabbit.apache.org/dtd/repository-2.0.dtd'><Repository>"
                    + "<FileSystem class='org.apache.jackrabbit.core.fs.local.LocalFileSystem'>"
                    + "<param name='path' value='${rep.home}/repository'/></FileSystem>"
                    + "<DataStore class='org.apache.jackrabbit.core.data.FileDataStore'/>"
                    + "<Security appName='Jackrabbit'>"
                    + "<SecurityManager class='org.apache.jackrabbit.core.security.simple.SimpleSecurityManager' workspaceName='default'/>"
                    + "<AccessManager class='org.apache.jackrabbit.core.security.simple.SimpleAccessManager'/>"
                    + "<LoginModule class='org.apache.jackrabbit.core.security.simple.SimpleLoginModule'>"
                    + "<param name='anonymousId' value='anonymous'/></LoginModule></Security>"
                    + "<Workspaces rootPath='${rep.home}/workspaces' defaultWorkspace='default'/>"
                    + "<Workspace name='${wsp.name}'>"
                    + "<FileSystem class='org.apache.jackrabbit.core.fs.mem.MemoryFileSystem'/>"
                    + "<PersistenceManager class='org.apache.jackrabbit.core.persistence.mem.InMemBundlePersistenceManager'/>"
                    + "<SearchIndex class='org.apache.jackrabbit.core.query.lucene.SearchIndex'>"
                    + "<param name='path' value='${wsp.home}/index'/><param name='respectDocumentOrder' value='false'/>"
                    + "<param name='directoryManagerClass' value='org.apache.jackrabbit.core.query.lucene.directory.RAMDirectoryManager'/></SearchIndex>"
                    + "</Workspace>"
                    + "<Versioning rootPath='${rep.home}/version'>"
                    + "<FileSystem class='org.apache.jackrabbit.core.fs.mem.MemoryFileSystem'/>"
                    + "<PersistenceManager class='org.apache.jackrabbit.core.persistence.mem.InMemBundlePersistenceManager'/>"
                    + "</Versioning></Repository>";

    /** Behind this suffix is the citizens' side of a workspace. */
    public static final String PUBLISHED = "-published";

    /** What Jackrabbit keeps of the product's node types, by file, once it has read them. */
    private static final Map<Path, byte[]> NODE_TYPES = new HashMap<>();

    private final RepositoryImpl repository;
    private final Set<String> notMade = new HashSet<>(workspaces());

    public TestRepository() {
        try {
            Path home = Files.createTempDirectory(Path.of("target"), "repository");
            InputStream xml =
                    new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
            RepositoryConfig config =
                    RepositoryConfig.create(xml, home.toAbsolutePath().toString());
            synchronized (NODE_TYPES) {
                for (Map.Entry<Path, byte[]> file : NODE_TYPES.entrySet()) {
                    Path copy = home.resolve(file.getKey());
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, file.getValue());
                }
                repository = RepositoryImpl.create(config);
                if (NODE_TYPES.isEmpty()) {
                    registerNodeTypes(home);
                }
            }
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> workspaces() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                IntakeStore.WORKSPACE,
                                Communes.WORKSPACE,
                                Communes.WORKSPACE + PUBLISHED,
                                PageTree.WORKSPACE,
                                PageTree.WORKSPACE + PUBLISHED,
                                FigureNodes.WORKSPACE,
                                MatterNodes.WORKSPACE,
                                PublicOpinions.WORKSPACE,
                                PublicOpinions.WORKSPACE + PUBLISHED));
        for (ContentType type : ContentTypes.shipped().all()) {
            names.add(type.workspace());
            names.add(type.workspace() + PUBLISHED);
        }
        return names;
    }

    /** It is much of a repository's start, so the first of a process does it for the others. */
    private void registerNodeTypes(Path home) throws RepositoryException, IOException {
        Session session = login("default");
        register(session, "/commune-portal/host-nodetypes.cnd");
        register(session, "/commune-portal/nodetypes.cnd");
        session.logout();
        for (String kept : List.of("namespaces", "nodetypes")) {
            try (Stream<Path> files = Files.walk(home.resolve("repository").resolve(kept))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    NODE_TYPES.put(home.relativize(file), Files.readAllBytes(file));
                }
            }
        }
    }

    private static void register(Session session, String resource)
            throws RepositoryException, IOException {
        try (Reader cnd =
                new InputStreamReader(
                        TestRepository.class.getResourceAsStream(resource),
                        StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(cnd, session);
        } catch (org.apache.jackrabbit.commons.cnd.ParseException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    /** A session that the caller logs out. */
    public Session login(String workspace) throws RepositoryException {
        make(workspace);
        return repository.login(new SimpleCredentials("test", new char[0]), workspace);
    }

    /** When it is first asked for: few tests use many of them. */
    private void make(String workspace) throws RepositoryException {
        synchronized (notMade) {
            if (notMade.remove(workspace)) {
                Session session = login("default");
                session.getWorkspace().createWorkspace(workspace);
                session.logout();
            }
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
        return editing(workspace + PUBLISHED, work);
    }

    @Override
    public void observePublished(String workspace, Consumer<String> listener) {
        observeEditing(workspace + PUBLISHED, listener);
    }

    @Override
    public void observeEditing(String workspace, Consumer<String> listener) {
        try {
            ChangedPaths.pass(login(workspace), listener);
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    @Override
    public void close() {
        File home = new File(repository.getConfig().getHomeDir());
        repository.shutdown();
        delete(home);
    }

    private static void delete(File file) {
        File[] children = file.listFiles();
        if (children != null) {
            for (File child : children) {
                delete(child);
            }
        }
        file.delete();
    }
}
