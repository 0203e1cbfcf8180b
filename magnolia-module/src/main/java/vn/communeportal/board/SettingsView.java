package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneRecord;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.board.form.PictureUpload;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.templating.Boundary;

/** Settings, crest and sections of one commune, its closing and merging, and who changed what. */
final class SettingsView extends BoardView {

    private final BoardContext context;
    private final CommuneRecords records;
    private CommuneRecord record;
    private CommuneFields fields;
    private CommuneFields englishFields;
    private SectionsPanel sections;
    private Refusals refusals;

    SettingsView(BoardContext context) {
        super(context.text("board.settings.title", context.commune().name()), "cp-settings");
        this.context = context;
        records = context.services().administration().records();
        draw();
    }

    private void draw() {
        removeAllComponents();
        Optional<CommuneRecord> found = records.open(context.login(), context.commune().id());
        if (found.isEmpty()) {
            addComponent(Html.text(context.text("problem.commune.notYours"), "cp-empty"));
            return;
        }
        record = found.get();
        Commune commune = record.commune();
        fields = new CommuneFields(context, CommuneFields.OF_A_COMMUNE);
        fields.show(commune);
        englishFields = new CommuneFields(context, CommuneFields.ENGLISH_OF_A_COMMUNE);
        englishFields.showEnglish(commune);
        boolean ofTheProvince = context.services().administration().isOpenTo(context.login());
        if (!ofTheProvince) {
            fields.fix("domain");
        }
        refusals = new Refusals(context);
        sections = new SectionsPanel(context, commune, records.law(), this::saveSections);
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(
                        context.text(
                                "commune.status." + commune.status().name(),
                                commune.successor().orElse("")),
                        "cp-badge"),
                refusals.label(),
                Html.subheading(context.text("board.settings.settings")),
                fields.inheritanceHelp(),
                fields.component(),
                Html.subheading(context.text("board.settings.english")),
                Html.text(context.text("board.settings.english.help"), "cp-help"),
                englishFields.component(),
                Buttons.primary(context.text("board.save"), this::saveSettings),
                new BoardSettingsPanel(context),
                Html.subheading(context.text("commune.crest")),
                crest(commune),
                Html.subheading(context.text("commune.boundary")),
                new BoundaryPanel(context, commune, this::saveBoundary),
                Html.subheading(context.text("board.settings.sections")),
                sections);
        if (ofTheProvince) {
            addComponents(
                    Html.subheading(context.text("board.settings.end")),
                    end(commune),
                    Html.subheading(context.text("board.index.title")),
                    new SearchIndexPanel(context));
        }
        addComponents(
                Html.subheading(context.text("board.settings.history")),
                new ChangeHistory(
                        context, records.history(context.login(), context.commune().id())));
    }

    private CssLayout crest(Commune commune) {
        CssLayout crest = Box.of("cp-crest");
        crest.addComponent(
                Html.text(
                        commune.crest()
                                .map(FileContent::fileName)
                                .orElseGet(() -> context.text("board.settings.noCrest")),
                        "cp-note"));
        crest.addComponent(
                new PictureUpload(
                        context.words(),
                        context.text("board.settings.chooseCrest"),
                        this::saveCrest));
        if (commune.crest().isPresent()) {
            crest.addComponent(
                    Buttons.quiet(context.text("board.form.remove"), () -> saveCrest(null)));
        }
        return crest;
    }

    private CssLayout end(Commune commune) {
        CssLayout end = Box.of("cp-window-buttons");
        if (commune.isOpen()) {
            end.addComponents(
                    Buttons.danger(
                            context.text("board.settings.close"),
                            () ->
                                    UI.getCurrent()
                                            .addWindow(
                                                    new CloseWindow(context, record, this::draw))),
                    Buttons.danger(
                            context.text("board.settings.merge"),
                            () ->
                                    UI.getCurrent()
                                            .addWindow(
                                                    new MergeWindow(context, record, this::draw))));
        } else if (commune.status() == Commune.Status.CLOSED) {
            end.addComponent(
                    Buttons.secondary(
                            context.text("board.settings.reopen"),
                            () ->
                                    change(
                                            () ->
                                                    context.services()
                                                            .administration()
                                                            .closing()
                                                            .reopen(
                                                                    context.login(),
                                                                    commune.id(),
                                                                    record.revision()))));
        }
        return end;
    }

    /** A change that may be refused. */
    @FunctionalInterface
    private interface Change {
        void make() throws AdministrationRefusedException;
    }

    private void saveSettings() {
        Map<String, String> values = new LinkedHashMap<>(fields.values());
        values.putAll(englishFields.values());
        change(
                () ->
                        records.saveSettings(
                                context.login(), record.commune().id(), record.revision(), values));
    }

    private void saveSections() {
        change(
                () ->
                        records.saveSections(
                                context.login(),
                                record.commune().id(),
                                record.revision(),
                                sections.sections()));
    }

    private void saveCrest(FileContent crest) {
        change(
                () ->
                        records.saveCrest(
                                context.login(), record.commune().id(), record.revision(), crest));
    }

    private void saveBoundary(Boundary boundary) {
        change(
                () ->
                        records.saveBoundary(
                                context.login(),
                                record.commune().id(),
                                record.revision(),
                                boundary));
    }

    private void change(Change change) {
        try {
            change.make();
            draw();
            Notices.done(context.text("board.done.edit"));
        } catch (AdministrationRefusedException e) {
            refusals.say(e);
            UI.getCurrent().setScrollTop(0);
        }
    }
}
