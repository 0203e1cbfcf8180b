package vn.communeportal.magnolia.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.communeportal.webapp.testing.BrowserTest;

/**
 * A class of the suite on Magnolia; its constructor takes the running {@link Magnolia}, the same
 * for all classes. Skipped without {@code -Dmagnolia.webapp=<exploded webapp>}. Fails too if
 * Magnolia writes an ERROR to its log meanwhile.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("magnolia")
@BrowserTest
@ExtendWith(MagnoliaSupport.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@interface OnMagnolia {}
