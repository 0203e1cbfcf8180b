package vn.communeportal.magnolia.suite;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Both instances as the suite has them, to look at and to measure; see docs/magnolia.md. They run
 * until this is ended.
 *
 * <pre>
 * MagnoliaServer WEBAPP JAR FOLDER COMMUNES    empties the folder first
 * MagnoliaServer update JAR FOLDER             what an older jar has made there goes on with this one
 * </pre>
 *
 * What is put into its subfolder {@code files} the same Tomcat serves at {@code /files}.
 */
final class MagnoliaServer {

    private MagnoliaServer() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[1]).toAbsolutePath();
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        Magnolia magnolia =
                arguments[0].equals("update")
                        ? Magnolia.update(jar, folder)
                        : Magnolia.start(
                                Path.of(arguments[0]).toAbsolutePath(), jar, folder, arguments[3]);
        Runtime.getRuntime().addShutdownHook(new Thread(magnolia::close));
        System.out.println("Ready: " + magnolia.address(Magnolia.PUBLIC) + "/");
        Thread.currentThread().join();
    }
}
