package vn.communeportal.webapp.accounts;

import static vn.communeportal.webapp.web.Html.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.communeportal.webapp.WebappTexts;

/** The page with the sign-in form, in one language. */
final class LoginPage {

    private final Locale locale;

    LoginPage(Locale locale) {
        this.locale = locale;
    }

    /**
     * @param target where to go after it
     * @param login what was typed before; may be empty
     * @param problem key of the text that says what went wrong; empty if nothing did
     */
    String html(String token, String target, String login, String problem) {
        boolean english = "en".equals(locale.getLanguage());
        String language = english ? "en" : "vi";
        String otherLanguage = english ? "vi" : "en";
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="stylesheet" href="/.static/webapp.css">
                </head>
                <body>
                <main class="narrow">
                <h1>%s</h1>
                <p>%s</p>
                %s
                <form method="post" action="/.login">
                <input type="hidden" name="token" value="%s">
                <input type="hidden" name="to" value="%s">
                <input type="hidden" name="lang" value="%s">
                <label for="login">%s</label>
                <input id="login" name="login" value="%s" autocomplete="username" autocapitalize="none" spellcheck="false" required%s>
                <label for="password">%s</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required%s>
                <button type="submit">%s</button>
                </form>
                <p><a href="/.login?lang=%s&amp;to=%s" lang="%s" hreflang="%s">%s</a></p>
                </main>
                </body>
                </html>
                """
                .formatted(
                        language,
                        text("login.title"),
                        text("login.title"),
                        text("login.intro"),
                        problem.isEmpty()
                                ? ""
                                : "<p class=\"problem\" role=\"alert\">" + text(problem) + "</p>",
                        escape(token),
                        escape(target),
                        language,
                        text("login.login"),
                        escape(login),
                        login.isEmpty() ? " autofocus" : "",
                        text("login.password"),
                        login.isEmpty() ? "" : " autofocus",
                        text("login.submit"),
                        otherLanguage,
                        escape(URLEncoder.encode(target, StandardCharsets.UTF_8)),
                        otherLanguage,
                        otherLanguage,
                        text("login.otherLanguage"));
    }

    private String text(String key) {
        return escape(WebappTexts.text(locale, key));
    }
}
