import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** An OpenSearch of one node at 127.0.0.1: {@code StartNode <folder> <port>}. */
public final class StartNode extends Node {

    private StartNode(Environment environment) {
        super(environment, List.of(Netty4Plugin.class), false);
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        int port = Integer.parseInt(arguments[1]);
        Files.createDirectories(home.resolve("config"));
        Settings settings =
                Settings.builder()
                        .put("path.home", home.toString())
                        .put("cluster.name", "commune-portal-test")
                        .put("discovery.type", "single-node")
                        .put("network.host", "127.0.0.1")
                        .put("http.port", port)
                        .put("transport.port", port + 1)
                        .put("http.type", "netty4")
                        .put("transport.type", "netty4")
                        .put("node.store.allow_mmap", false)
                        .build();
        new StartNode(
                        InternalSettingsPreparer.prepareEnvironment(
                                settings, Map.of(), null, () -> "test"))
                .start();
        System.out.println("OpenSearch answers at http://127.0.0.1:" + port);
        Thread.currentThread().join();
    }
}
