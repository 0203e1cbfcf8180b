package vn.communeportal.webapp.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of a cluster, a process of its own: no node takes it along when it dies. */
public final class ClusterDatabase implements AutoCloseable {

    /** What the names of the journal's tables begin with. */
    static final String JOURNAL = "JOURNAL_";

    /**
     * Jackrabbit's lock of a cluster is an update that adds one to a number. Its own table for H2
     * has that number as primary key, which in H2 is what a row is locked by: who waits for the row
     * finds it gone, updates nothing, and goes on without the lock. In a table without such a key,
     * as Jackrabbit makes it in other databases, who waits gets the row as it is then.
     */
    private static final String[] TABLES = {
        "create table JOURNAL_JOURNAL (REVISION_ID bigint primary key, JOURNAL_ID varchar(255),"
                + " PRODUCER_ID varchar(255), REVISION_DATA blob)",
        "create table JOURNAL_GLOBAL_REVISION (REVISION_ID bigint not null)",
        "create table JOURNAL_LOCAL_REVISIONS (JOURNAL_ID varchar(255) not null,"
                + " REVISION_ID bigint not null)",
        "insert into JOURNAL_GLOBAL_REVISION values (0)"
    };

    private final Process process;
    private final String url;

    public ClusterDatabase(Path folder) throws IOException, SQLException {
        int port = freePort();
        process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx200m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.h2.tools.Server",
                                "-tcp",
                                "-tcpPort",
                                String.valueOf(port),
                                "-ifNotExists",
                                "-baseDir",
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        if (!String.valueOf(said.readLine()).contains("running")) {
            throw new IOException("The database did not start");
        }
        url =
                "jdbc:h2:tcp://127.0.0.1:"
                        + port
                        + "/./store;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000;WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
