package vn.communeportal.webapp;

import java.util.Locale;
import vn.communeportal.text.Vietnamese;

/**
 * The portal cannot start; says why and what to do about it, in words of the person at the console.
 */
public final class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key of the text, without {@code failure.}
     * @param arguments of the text
     */
    public StartFailure(String key, Throwable cause, Object... arguments) {
        super(WebappTexts.text(Locale.ENGLISH, "failure." + key, arguments), cause);
        this.key = "failure." + key;
        this.arguments = arguments.clone();
    }

    /** Vietnamese first, English below it. */
    public String inBothLanguages() {
        return WebappTexts.text(Vietnamese.LOCALE, key, arguments)
                + System.lineSeparator()
                + getMessage();
    }
}
