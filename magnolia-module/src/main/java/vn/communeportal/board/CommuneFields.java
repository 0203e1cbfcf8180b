package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Commune;
import vn.communeportal.insight.visits.CounterReading;
import vn.communeportal.templating.EnglishNames;
import vn.communeportal.templating.OutsideAnalytics;

/** Text fields for the settings of a commune, one a setting. */
final class CommuneFields {

    static final List<String> OF_A_COMMUNE =
            List.of(
                    "name",
                    "fullName",
                    "agency",
                    "superiorAgency",
                    "domain",
                    "address",
                    "telephone",
                    "email",
                    "responsible",
                    "footerNote",
                    CounterReading.SETTING,
                    CounterReading.BEFORE,
                    OutsideAnalytics.SETTING);

    /** What English pages show in place of those above. */
    static final List<String> ENGLISH_OF_A_COMMUNE =
            List.of(
                    "fullNameEnglish",
                    "agencyEnglish",
                    "superiorAgencyEnglish",
                    "addressEnglish",
                    "responsibleEnglish",
                    "footerNoteEnglish");

    /** What the province gives all its communes. */
    static final List<String> OF_THE_PROVINCE =
            List.of(
                    "superiorAgency",
                    "superiorAgencyEnglish",
                    "telephone",
                    "email",
                    "responsible",
                    "responsibleEnglish",
                    "footerNote",
                    "footerNoteEnglish");

    private final BoardContext context;
    private final Map<String, TextField> inputs = new LinkedHashMap<>();

    CommuneFields(BoardContext context, List<String> names) {
        this.context = context;
        for (String name : names) {
            TextField input = new TextField(context.text("commune." + name));
            input.setWidthFull();
            input.addStyleName("cp-f-" + name);
            inputs.put(name, input);
        }
    }

    /** The fields, each with what the province has for it where that is not overridden. */
    CssLayout component() {
        CssLayout fields = Box.of("cp-commune-fields");
        inputs.values().forEach(input -> fields.addComponent(Box.of("cp-commune-field", input)));
        return fields;
    }

    void show(Map<String, String> settings) {
        inputs.forEach((name, input) -> input.setValue(settings.getOrDefault(name, "")));
    }

    /** Shows a commune's own values; what is inherited stands behind the empty ones. */
    void show(Commune commune) {
        show(commune.settings());
        inputs.forEach(
                (name, input) ->
                        input.setPlaceholder(
                                commune.inherited(name).isEmpty()
                                        ? ""
                                        : context.text(
                                                "commune.inherited", commune.inherited(name))));
    }

    /** The same in English; behind the empty ones stands what English pages show without. */
    void showEnglish(Commune commune) {
        show(commune);
        inputs.forEach(
                (name, input) -> {
                    if (input.getPlaceholder().isEmpty()) {
                        String vietnamese =
                                commune.setting(
                                        name.substring(
                                                0, name.length() - Commune.ENGLISH.length()));
                        input.setPlaceholder(EnglishNames.of(vietnamese).orElse(vietnamese));
                    }
                });
    }

    /** Shows a setting that the person may not change. */
    void fix(String name) {
        inputs.get(name).setReadOnly(true);
    }

    void set(String name, String value) {
        inputs.get(name).setValue(value);
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        inputs.forEach((name, input) -> values.put(name, input.getValue()));
        return values;
    }

    Component inheritanceHelp() {
        return Html.text(context.text("commune.inherited.help"), "cp-help");
    }
}
