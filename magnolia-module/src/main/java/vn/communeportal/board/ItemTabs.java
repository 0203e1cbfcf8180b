package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TabSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.communeportal.board.form.ContentEditing;
import vn.communeportal.board.parts.Box;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.TransitionRequest;

/** The sides of an item. All but the form are made when they are looked at. */
final class ItemTabs extends CssLayout {

    private final TabSheet sheet = new TabSheet();
    private final Component form;
    private final Map<CssLayout, Supplier<Component>> makers = new LinkedHashMap<>();
    private CaseFile file;

    /**
     * @param waive tries to record a decision about findings of checks; gives what speaks against
     *     it
     * @param enclose tries to keep a paper with the case; gives what speaks against it
     */
    ItemTabs(
            BoardContext context,
            ContentEditing editing,
            Function<TransitionRequest, List<String>> waive,
            Function<TransitionRequest, List<String>> enclose) {
        addStyleName("cp-tabs");
        form = editing.component();
        sheet.addTab(form, context.text("board.tab.content"));
        add(
                context.text("board.tab.preview"),
                () -> new PreviewPanel(context, file.item().withContent(editing.content())));
        add(context.text("checks.title"), () -> new ChecksPanel(context, file, editing, waive));
        add(
                context.text("board.enclosures.title"),
                () -> new EnclosuresPanel(context, file, enclose));
        if (context.actor().isEditing()) {
            add(context.text("channels.menu"), () -> new ChannelsPanel(context, file));
        }
        add(context.text("board.tab.history"), () -> new HistoryPanel(context, file));
        add(context.text("board.tab.versions"), () -> new VersionsPanel(context, file));
        sheet.addSelectedTabChangeListener(event -> make());
        addComponent(sheet);
    }

    private void add(String caption, Supplier<Component> maker) {
        CssLayout tab = Box.of("cp-tab");
        makers.put(tab, maker);
        sheet.addTab(tab, caption);
    }

    void show(CaseFile newest) {
        file = newest;
        make();
    }

    void showForm() {
        sheet.setSelectedTab(form);
    }

    private void make() {
        Supplier<Component> maker = makers.get(sheet.getSelectedTab());
        if (maker != null) {
            CssLayout tab = (CssLayout) sheet.getSelectedTab();
            tab.removeAllComponents();
            tab.addComponent(maker.get());
        }
    }
}
