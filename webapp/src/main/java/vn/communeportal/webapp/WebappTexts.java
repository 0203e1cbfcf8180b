package vn.communeportal.webapp;

import java.util.Locale;
import vn.communeportal.text.Messages;

/** The texts that only the webapp has: its console, its sign-in. */
public final class WebappTexts {

    private static final Messages MESSAGES = Messages.bundle("/commune-portal/i18n/webapp");

    private WebappTexts() {}

    /** The text of a key with its arguments filled in. */
    public static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
