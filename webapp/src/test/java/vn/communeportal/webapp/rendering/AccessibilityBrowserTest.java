package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/**
 * WCAG 2.2 AA in a browser: axe-core on every template, and what axe cannot see. Languages and
 * widths take turns; the long tests try each with each. The table of criteria is
 * docs/accessibility.md.
 */
@BrowserTest
class AccessibilityBrowserTest {

    private static final String RUN =
            "async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false, runOnly: {type: 'tag', values: ['wcag2a',"
                    + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})).violations"
                    + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.substring(0, 200) + ' | '"
                    + " + n.any.concat(n.all, n.none).map(c => c.message).join('; ')))";

    private static PortalFixture portal;
    private static List<String> paths;
    private static String axe;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        DemoServer.fill(portal);
        FullCommune.fill(portal);
        portal.serve();
        paths = PortalPaths.ofEveryTemplate(portal);
        try (InputStream in = AccessibilityBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    /** Four pages after each other are one of each language and width. */
    @Test
    void axeFindsNothingInAnyTemplate(Browser browser) {
        Page page = still(browser);
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = i % 2 == 0 ? paths.get(i) : english(paths.get(i));
            if (i / 2 % 2 == 0) {
                onADesk(page, path, findings);
            } else {
                page.setViewportSize(360, 740);
                open(page, path);
                page.evaluate(axe);
                onAPhone(page, path, findings);
            }
        }
        assertThat(findings).isEmpty();
    }

    /** Each page is opened once: on a desk first, then its window becomes a phone's. */
    @Test
    @Tag("thorough")
    void axeFindsNothingInAnyTemplateLanguageAndWidth(Browser browser) {
        Page page = still(browser);
        List<String> findings = new ArrayList<>();
        for (String path : inBothLanguages()) {
            onADesk(page, path, findings);
            page.setViewportSize(360, 740);
            onAPhone(page, path, findings);
        }
        assertThat(findings).isEmpty();
    }

    /** WCAG 2.2, 1.4.4: the whole page twice as large, and its texts alone. */
    @Test
    @Tag("thorough")
    void nothingIsCutAtTwiceTheSize(Browser browser) {
        Page page = still(browser);
        List<String> findings = new ArrayList<>();
        for (String path : inBothLanguages()) {
            // 200 % of a window of 1,280
            page.setViewportSize(640, 450);
            open(page, path);
            fits(page, path, "a desk at 200 %", findings);
            page.setViewportSize(1280, 900);
            page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
            fits(page, path, "a desk with texts at 200 %", findings);
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> inBothLanguages() {
        List<String> both = new ArrayList<>();
        for (String path : paths) {
            both.add(path);
            both.add(english(path));
        }
        return both;
    }

    private static String english(String path) {
        return path.replaceFirst("^/[a-z-]+", "$0/en");
    }

    private static Page still(Browser browser) {
        Page page = browser.desk();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    private static void onADesk(Page page, String path, List<String> findings) {
        page.setViewportSize(1400, 900);
        open(page, path);
        page.evaluate(axe);
        axe(page, path + " on a desk", findings);
        if (!page.evaluate(MOVING).equals(0)) {
            findings.add(path + " moves");
        }
        skips(page, path, findings);
    }

    private static void onAPhone(Page page, String path, List<String> findings) {
        axe(page, path + " on a phone", findings);
        reflows(page, path, findings);
    }

    /** The first stop of the keyboard leads to the content. */
    private static void skips(Page page, String path, List<String> findings) {
        page.keyboard().press("Tab");
        if (!focused(page, "className").equals("skip") || !(Boolean) page.evaluate(IS_IN_WINDOW)) {
            findings.add(path + " has no skip link first");
        }
        page.keyboard().press("Enter");
        if (!focused(page, "tagName").equals("MAIN")) {
            findings.add(path + " does not skip to its content");
        }
    }

    private static void reflows(Page page, String path, List<String> findings) {
        fits(page, path, "a phone", findings);
        // WCAG 2.2, 1.4.12
        page.evaluate(
                "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height:"
                        + " 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em"
                        + " !important } p { margin-bottom: 2em !important }');"
                        + " document.adoptedStyleSheets = [sheet]; }");
        fits(page, path, "a phone and more space in texts", findings);
        page.evaluate("() => { document.adoptedStyleSheets = [] }");
        // 320 CSS pixels are 400 % of a window of 1,280
        page.setViewportSize(320, 600);
        fits(page, path, "320 pixels", findings);
    }

    private static final String MOVING =
            "() => document.getAnimations().length + [...document.querySelectorAll('*')].filter(e =>"
                    + " parseFloat(getComputedStyle(e).transitionDuration) > 0).length"
                    + " + document.querySelectorAll('marquee, blink, [autoplay]').length";

    private static final String IS_IN_WINDOW =
            "() => { const box = document.activeElement.getBoundingClientRect();"
                    + " return box.top >= 0 && box.height > 0; }";

    /** Styles are there when the document is; pictures need not be. */
    private static void open(Page page, String path) {
        page.navigate(
                portal.address() + path,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }

    private static void axe(Page page, String path, List<String> findings) {
        for (Object finding : (List<?>) page.evaluate(RUN)) {
            findings.add(path + " " + finding);
        }
    }

    private static void fits(Page page, String path, String width, List<String> findings) {
        if (!Browser.fits(page)) {
            findings.add(path + " is wider than " + width);
        }
        for (Object cut : (List<?>) page.evaluate(CUT)) {
            findings.add(path + " cuts on " + width + ": " + cut);
        }
    }

    /** What can be pressed or filled in lies wholly in the window, or where one can scroll. */
    private static final String CUT =
            "() => [...document.querySelectorAll('a, button, input, summary')].filter(e => {"
                    + " const box = e.getBoundingClientRect(); return e.checkVisibility()"
                    + " && box.width > 1 && !e.closest('.table-scroll, .prose table')"
                    + " && (box.left < 0 || box.right > document.documentElement.clientWidth + 1)"
                    + " }).map(e => e.outerHTML.substring(0, 120))";

    @ParameterizedTest
    @ValueSource(strings = {"/hoa-phong", "/hoa-phong/van-ban", "/nguyen-luong-bang/en"})
    void whateverHasTheFocusShowsIt(String path, Browser browser) {
        Page page = browser.desk();
        open(page, path);
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (focused(page, "tagName").equals("BODY")) {
                break;
            }
            assertThat(
                            (String)
                                    page.evaluate(
                                            "() => getComputedStyle(document.activeElement)"
                                                    + ".outlineStyle"))
                    .as(path + " " + focused(page, "outerHTML"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void theMenuOfAPhoneOpensByKeyboard(Browser browser) {
        Page page = browser.phone();
        page.navigate(portal.address() + "/hoa-phong");
        assertThat(page.isVisible("#menu")).isFalse();

        page.focus(".menu-button");
        page.keyboard().press("Enter");

        assertThat(page.isVisible("#menu")).isTrue();
        assertThat(page.getAttribute(".menu-button", "aria-expanded")).isEqualTo("true");
    }

    @Test
    void groupsOfTheMenuOpenByKeyboardAndCloseByEscape(Browser browser) {
        Page page = browser.desk();
        page.navigate(portal.address() + "/nguyen-luong-bang");
        page.focus(".menu-group >> nth=0 >> summary");
        page.keyboard().press("Enter");
        assertThat(page.isVisible(".menu-group >> nth=0 >> ul")).isTrue();

        page.keyboard().press("Tab");
        assertThat(focused(page, "tagName")).isEqualTo("A");
        page.keyboard().press("Escape");

        assertThat(page.isVisible(".menu-group >> nth=0 >> ul")).isFalse();
        assertThat(focused(page, "tagName")).isEqualTo("SUMMARY");
    }

    /** With forced colours backgrounds vanish: what is current must be told by more than them. */
    @Test
    void forcedColoursKeepBordersAndText(Browser browser) {
        Page page = browser.desk();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate(portal.address() + "/hoa-phong/van-ban");

        for (String part :
                List.of(
                        ".filter a[aria-current]",
                        ".menu-list a[aria-current]",
                        ".search button")) {
            assertThat(
                            page.evaluate(
                                    "part => { const s ="
                                            + " getComputedStyle(document.querySelector(part));"
                                            + " return s.borderBottomStyle !== 'none' &&"
                                            + " parseFloat(s.borderBottomWidth) >= 1 }",
                                    part))
                    .as(part)
                    .isEqualTo(true);
        }
        assertThat(
                        page.evaluate(
                                "() => getComputedStyle(document.querySelector('.filter"
                                        + " a[aria-current]')).color !=="
                                        + " getComputedStyle(document.querySelector('.filter"
                                        + " a[aria-current]')).backgroundColor"))
                .isEqualTo(true);
    }

    @Test
    void theMenuIsOpenWithoutAScript(Browser browser) {
        Page page = browser.phoneWithoutScripts();
        page.navigate(portal.address() + "/hoa-phong");

        assertThat(page.isVisible("#menu")).isTrue();
        assertThat(page.isVisible(".menu-button")).isFalse();
        page.fill("header input[name=q]", "ve sinh");
        page.click("header .search button");
        assertThat(page.textContent("main [role=status]")).contains("kết quả cho “ve sinh”");
    }

    private static String focused(Page page, String property) {
        return (String) page.evaluate("name => document.activeElement[name]", property);
    }
}
