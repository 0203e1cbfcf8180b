package vn.communeportal.webapp.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Finds the machine's Chromium, starts it once for all test classes, and gives tests windows of it.
 * Of a test that fails it keeps a picture of each window.
 */
final class BrowserSupport
        implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserSupport.class);
    private static final String PROPERTY = "browser";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("A browser was found");
        }
        if (SAID.compareAndSet(false, true)) {
            System.out.println(
                    "Browser tests are skipped: no Chromium found. Install Debian's package"
                            + " chromium, or name one by -Dbrowser=/path/to/chromium.");
        }
        return ConditionEvaluationResult.disabled("No browser");
    }

    /** The browser named on the command line, whether or not it exists, or one on the path. */
    private static Optional<Path> executable() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .getOrComputeIfAbsent(
                                Chromium.class, absent -> new Chromium(), Chromium.class);
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Browser.class, absent -> new Browser(chromium.process), Browser.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser != null && context.getExecutionException().isPresent()) {
            browser.pictures(
                    "failed-"
                            + context.getRequiredTestClass().getSimpleName()
                            + "-"
                            + context.getRequiredTestMethod().getName());
        }
    }

    /** The running browser; JUnit closes it after the last test. */
    private static final class Chromium implements AutoCloseable {

        /**
         * Chromium draws its address bar's suggestions by two pages of its own in each window, and
         * begins a process in advance, which nearly doubles what a window costs. The last of these
         * switches counts, so that Playwright's own names follow.
         */
        private static final List<String> UNUSED =
                List.of(
                        "WebUIOmniboxPopup",
                        "WebUIOmniboxAimPopup",
                        "SpareRendererForSitePerProcess",
                        "AvoidUnnecessaryBeforeUnloadCheckSync",
                        "BoundaryEventDispatchTracksNodeRemoval",
                        "DestroyProfileOnBrowserClose",
                        "DialMediaRouteProvider",
                        "GlobalMediaControls",
                        "HttpsUpgrades",
                        "LensOverlay",
                        "MediaRouter",
                        "PaintHolding",
                        "ThirdPartyStoragePartitioning",
                        "BlockOriginHeaderModificationOnRedirect",
                        "Translate",
                        "AutoDeElevate",
                        "OptimizationHints");

        private final Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser process =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable().orElseThrow())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-dev-shm-usage",
                                                        "--disable-features="
                                                                + String.join(",", UNUSED))));

        @Override
        public void close() {
            process.close();
            playwright.close();
        }
    }
}
