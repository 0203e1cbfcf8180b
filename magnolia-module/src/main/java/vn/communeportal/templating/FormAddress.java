package vn.communeportal.templating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.Forms;

/**
 * Where forms are: {@code /.portal/gui/hoa-phong/gui-cau-hoi}, in English {@code
 * /.portal/gui/hoa-phong/en/gui-cau-hoi}; about an item {@code ?ve=<id>&doan=<anchor>}. They are
 * not among the pages, since no cache may keep them. Immutable.
 */
final class FormAddress {

    static final String PATH = "/.portal/gui/";
    static final String ABOUT = "ve";
    static final String PARAGRAPH = "doan";
    static final String STATUS = "tra-cuu-ho-so";

    private final String commune;
    private final boolean english;
    private final String page;

    private FormAddress(String commune, boolean english, String page) {
        this.commune = commune;
        this.english = english;
        this.page = page;
    }

    /**
     * The address of a path without the host's context; empty if none looks like this.
     *
     * @param path decoded or not: what needs decoding is none
     */
    static Optional<FormAddress> parse(String path) {
        if (!path.startsWith(PATH)) {
            return Optional.empty();
        }
        List<String> names = Arrays.asList(path.substring(PATH.length()).split("/"));
        boolean english = names.size() == 3 && names.get(1).equals(PortalRoutes.ENGLISH);
        String page = names.get(names.size() - 1);
        boolean known = page.equals(STATUS) || Forms.shipped().at(page).isPresent();
        return known && (english || names.size() == 2)
                ? Optional.of(new FormAddress(names.get(0), english, page))
                : Optional.empty();
    }

    String commune() {
        return commune;
    }

    boolean isEnglish() {
        return english;
    }

    String page() {
        return page;
    }

    static String of(ViewContext context, String page, boolean english) {
        return context.contextPath()
                + PATH
                + context.commune().id()
                + "/"
                + (english ? PortalRoutes.ENGLISH + "/" : "")
                + page;
    }

    static String of(ViewContext context, SubmissionKind kind) {
        return of(
                context, Forms.shipped().of(kind).page(), PageLanguage.isEnglish(context.locale()));
    }

    /** A form about an item. */
    static String of(ViewContext context, SubmissionKind kind, String itemId) {
        return of(context, kind) + "?" + ABOUT + "=" + itemId;
    }

    static String status(ViewContext context) {
        return of(context, STATUS, PageLanguage.isEnglish(context.locale()));
    }
}
