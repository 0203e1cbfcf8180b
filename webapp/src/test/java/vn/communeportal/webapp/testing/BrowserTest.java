package vn.communeportal.webapp.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class whose methods take a {@link Browser}. Skipped where there is no Chromium; {@code
 * -Dbrowser=/path/to/chromium} names one.
 *
 * <pre>
 * &#64;Test
 * void thePageFitsAPhone(Browser browser) {
 *     Page page = browser.phone();
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserSupport.class)
public @interface BrowserTest {}
