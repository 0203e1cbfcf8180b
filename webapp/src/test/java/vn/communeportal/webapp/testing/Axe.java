package vn.communeportal.webapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks through the page that is on the screen for what WCAG 2.2 AA does not allow. */
public final class Axe {

    private static final String RUN =
            "async () => (await axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}}))"
                    + ".violations.map(v => v.id + ': ' + v.nodes[0].html)";

    private Axe() {}

    public static void findsNothing(Page page) throws IOException {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat((List<?>) page.evaluate(RUN)).as(page.url()).isEmpty();
    }
}
