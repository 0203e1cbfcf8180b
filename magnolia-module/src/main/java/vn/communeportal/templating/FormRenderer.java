package vn.communeportal.templating;

/** Lets the host render the page on which citizens fill in forms, inside the request for it. */
public interface FormRenderer {

    /**
     * The page as HTML.
     *
     * @throws IllegalStateException if the website has no page for forms
     */
    String render(FormState state);
}
