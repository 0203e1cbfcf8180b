package vn.communeportal.board;

import com.vaadin.annotations.JavaScript;
import com.vaadin.server.AbstractJavaScriptExtension;
import com.vaadin.ui.AbstractComponent;
import elemental.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Watches a form in the browser; its other half is in {@code text-keeper.js}. */
@JavaScript("text-keeper.js")
public final class TextKeeper extends AbstractJavaScriptExtension {

    private static final long serialVersionUID = 1;

    /**
     * @param found is given what was typed by the field's name, if the tab holds something
     */
    TextKeeper(AbstractComponent form, Consumer<Map<String, String>> found) {
        super(form);
        addFunction("found", arguments -> found.accept(texts(arguments.getObject(0))));
    }

    /** Keeps from now on under this name. */
    void watch(String key) {
        callFunction("watch", key);
    }

    private static Map<String, String> texts(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : json.keys()) {
            texts.put(name, json.getString(name));
        }
        return texts;
    }
}
