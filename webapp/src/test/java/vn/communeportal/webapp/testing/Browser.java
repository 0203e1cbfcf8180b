package vn.communeportal.webapp.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Windows of a real browser for one test. Each is a person's of their own: no cookies are shared.
 * They close with the test.
 */
public final class Browser implements AutoCloseable {

    private static final boolean PICTURES = Boolean.getBoolean("screenshots");
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int DESK_WIDTH = 1400;
    private static final int DESK_HEIGHT = 900;

    private final com.microsoft.playwright.Browser process;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser process) {
        this.process = process;
    }

    /** A window as wide as the narrowest phone that we support. */
    public Page phone() {
        return open(PHONE_WIDTH, PHONE_HEIGHT);
    }

    /** The same with scripts switched off. */
    public Page phoneWithoutScripts() {
        return open(options(PHONE_WIDTH, PHONE_HEIGHT).setJavaScriptEnabled(false));
    }

    public Page desk() {
        return open(DESK_WIDTH, DESK_HEIGHT);
    }

    private Page open(int width, int height) {
        return open(options(width, height));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(
            int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN");
    }

    private Page open(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = process.newContext(options);
        contexts.add(context);
        return context.newPage();
    }

    /**
     * Whether nothing of the page lies beside the window, so that nobody has to scroll sideways.
     */
    public static boolean fits(Page page) {
        return (Boolean)
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " <= document.documentElement.clientWidth");
    }

    /**
     * Keeps a picture of the whole page in {@code target/screenshots}, for people to look at; only
     * with {@code -Dscreenshots=true}, for each takes a second.
     */
    public static void picture(Page page, String name) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file(name)));
        }
    }

    /** The same of each of the windows, as they are. */
    void pictures(String name) {
        for (int i = 0; i < contexts.size(); i++) {
            for (Page page : contexts.get(i).pages()) {
                picture(page, name + "-" + i);
            }
        }
    }

    /** The same of a part of the page. */
    public static void picture(Locator part, String name) {
        if (PICTURES) {
            part.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
        }
    }

    /** Until there is such an element, to be seen or not. */
    static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private static Path file(String name) {
        return Path.of("target", "screenshots", name + ".png");
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
