package vn.communeportal.magnolia.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import vn.communeportal.testing.DeskServlet;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.testing.MatterServlet;
import vn.communeportal.testing.UpdateServlet;

/** A module of Magnolia for the suite alone: it opens the author's editorial desk to the tests. */
final class DeskModule {

    static final String ADDRESS = "/.suite/desk";
    static final String MATTERS = "/.suite/matters";
    static final String UPDATE = "/.suite/update";

    private static final String DESCRIPTOR =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE module SYSTEM "module.dtd">
            <module>
              <name>commune-portal-suite</name>
              <version>1.0</version>
              <dependencies>
                <dependency><name>commune-portal</name><version>*</version></dependency>
              </dependencies>
              <servlets>
                <servlet>
                  <name>CommunePortalSuiteDesk</name>
                  <class>%s</class>
                  <comment>The desk, for tests</comment>
                  <mappings><mapping>%s</mapping></mappings>
                </servlet>
                <servlet>
                  <name>CommunePortalSuiteMatters</name>
                  <class>%s</class>
                  <comment>What citizens sent, for tests</comment>
                  <mappings><mapping>%s</mapping></mappings>
                </servlet>
                <servlet>
                  <name>CommunePortalSuiteUpdate</name>
                  <class>%s</class>
                  <comment>The update from an older version, for tests</comment>
                  <mappings><mapping>%s</mapping></mappings>
                </servlet>
              </servlets>
            </module>
            """
                    .formatted(
                            DeskServlet.class.getName(),
                            ADDRESS,
                            MatterServlet.class.getName(),
                            MATTERS,
                            UpdateServlet.class.getName(),
                            UPDATE);

    private static final List<String> CLASSES =
            List.of(
                    DeskServlet.class.getName(),
                    MatterServlet.class.getName(),
                    UpdateServlet.class.getName(),
                    FilledContent.class.getName(),
                    FilledContent.class.getName() + "$1");

    private DeskModule() {}

    /** Writes its jar into a folder. */
    static Path jar(Path folder) throws IOException {
        Path jar = Files.createDirectories(folder).resolve("commune-portal-suite.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/magnolia/commune-portal-suite.xml"));
            out.write(DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
            for (String one : CLASSES) {
                String name = one.replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = DeskModule.class.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
