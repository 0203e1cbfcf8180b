package vn.communeportal.magnolia.suite;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Both instances as the suite has them, to look at and to measure; see docs/magnolia.md. They run
 * until this is ended.
 *
 * <pre>MagnoliaServer WEBAPP JAR FOLDER COMMUNES</pre>
 *
 * The folder is emptied first. What is put into its subfolder {@code files} the same Tomcat serves
 * at {@code /files}.
 */
final class MagnoliaServer {

    private MagnoliaServer() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Magnolia magnolia =
                Magnolia.start(
                        Path.of(arguments[0]).toAbsolutePath(),
                        Path.of(arguments[1]).toAbsolutePath(),
                        Path.of(arguments[2]).toAbsolutePath(),
                        arguments[3]);
        Runtime.getRuntime().addShutdownHook(new Thread(magnolia::close));
        System.out.println("Ready: " + magnolia.address(Magnolia.PUBLIC) + "/");
        Thread.currentThread().join();
    }
}
