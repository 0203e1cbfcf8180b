package vn.communeportal.webapp;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a first visit on a telephone fetches, for {@code src/bench/weight.sh}: bytes as they come
 * over the line, layout shift, and requests to other hosts.
 *
 * <pre>PageWeight CHROMIUM ADDRESS…</pre>
 */
final class PageWeight {

    private static final int LARGEST = 150_000;

    /** Half of what is commonly called good (Cumulative Layout Shift). */
    private static final double LARGEST_SHIFT = 0.05;

    private static final String SHIFT =
            "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => {"
                    + " if (!entry.hadRecentInput) window.shift += entry.value; }))"
                    + ".observe({type: 'layout-shift', buffered: true});";

    private PageWeight() {}

    public static void main(String[] arguments) {
        boolean fine = true;
        System.out.println("page bytes images requests shift");
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(Path.of(arguments[0]))
                                                .setArgs(
                                                        List.of(
                                                                "--no-sandbox",
                                                                "--disable-gpu",
                                                                "--disable-dev-shm-usage")))) {
            for (int i = 1; i < arguments.length; i++) {
                fine &= measure(browser, URI.create(arguments[i]));
            }
        }
        System.exit(fine ? 0 : 1);
    }

    private static boolean measure(Browser browser, URI address) {
        try (BrowserContext visitor =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(360, 740)
                                .setDeviceScaleFactor(2))) {
            visitor.addInitScript(SHIFT);
            Page page = visitor.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(address.toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long[] bytes = new long[2];
            Set<String> others = new TreeSet<>();
            for (Request request : requests) {
                URI asked = URI.create(request.url());
                if (!"data".equals(asked.getScheme())) {
                    // Content images apart: what the commune shows, not what the portal is made of.
                    boolean image =
                            request.resourceType().equals("image")
                                    && asked.getPath().contains("/tep/");
                    bytes[image ? 1 : 0] +=
                            request.sizes().responseBodySize + request.sizes().responseHeadersSize;
                    if (!address.getAuthority().equals(asked.getAuthority())) {
                        others.add(asked.getAuthority());
                    }
                }
            }
            double shift = ((Number) page.evaluate("() => window.shift")).doubleValue();
            System.out.printf(
                    Locale.ROOT,
                    "%s %d %d %d %.3f%n",
                    address.getPath(),
                    bytes[0],
                    bytes[1],
                    requests.size(),
                    shift);
            if (!others.isEmpty()) {
                System.out.println("  asks other hosts: " + others);
            }
            return bytes[0] <= LARGEST && shift < LARGEST_SHIFT && others.isEmpty();
        }
    }
}
