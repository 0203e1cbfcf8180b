package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.FollowUps;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.engagement.form.FormProblem;

/** A form at work in one request: what was typed, what is wrong with it, what came of it. */
public final class FormState {

    /** What is shown. */
    enum Stage {
        /** The form, empty or with what was typed. */
        ASKING,
        /** That it was received. */
        RECEIVED,
        /** The question for a code, or what became of what has it. */
        STATUS
    }

    final Commune commune;
    final boolean english;

    /** Null on the page for codes. */
    final Form form;

    Stage stage = Stage.ASKING;
    Map<String, String> values = Map.of();
    final List<FormProblem> problems = new ArrayList<>();

    /** What the form sends along unseen. */
    final Map<String, String> hidden = new LinkedHashMap<>();

    /** What it is about; null for nothing in particular. */
    Item item;

    /** Anchor in the item; empty for the whole. */
    String paragraph = "";

    boolean hadFiles;

    /** Null where there is none. */
    FollowUpCode code;

    boolean mailed;

    /** What was found by a code; null if nothing was, or none was asked for. */
    FollowUps.Found found;

    /** The code as somebody typed it. */
    String typedCode = "";

    boolean taken;

    FormState(Commune commune, boolean english, Form form) {
        this.commune = commune;
        this.english = english;
        this.form = form;
    }

    /** As the page's selector says it. */
    public String selector() {
        return english ? PortalRoutes.ENGLISH : "";
    }

    /** Path of the page that shows it. */
    public String page() {
        return PageTree.formPage(commune.id());
    }
}
