package vn.communeportal.webapp.rendering;

/**
 * A page as it goes to the browser.
 *
 * @param status of HTTP
 */
public record RenderedPage(int status, String html) {}
