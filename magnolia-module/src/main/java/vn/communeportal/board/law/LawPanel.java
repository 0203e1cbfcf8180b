package vn.communeportal.board.law;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import com.vaadin.ui.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.RegulationChange;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.RegulationRegister;
import vn.communeportal.regulation.LegalGrounds;
import vn.communeportal.regulation.RegulationRecords;
import vn.communeportal.regulation.RegulationSubject;
import vn.communeportal.text.Vietnamese;

/** The law's data by subject, for an administrator of the province, who corrects it here. */
public final class LawPanel extends CssLayout {

    private static final int CHANGES = 50;

    private final Words words;
    private final RegulationDesk desk;
    private final String login;
    private final LocalDate today;
    private final Function<String, String> names;
    private final NativeSelect<RegulationSubject> subject = new NativeSelect<>();
    private final DateField day = new DateField();
    private final TextField search = new TextField();
    private final CheckBox onlyInForce = new CheckBox();
    private final CheckBox onlyUnconfirmed = new CheckBox();
    private final CheckBox onlyCorrected = new CheckBox();
    private final CssLayout list = Box.of("cp-cards");
    private final CssLayout history = new CssLayout();

    /**
     * @param login of the person who looks; whether they may is the desk's business
     * @param names full name of a login
     */
    public LawPanel(
            Words words,
            RegulationDesk desk,
            String login,
            LocalDate today,
            Function<String, String> names) {
        this.words = words;
        this.desk = desk;
        this.login = login;
        this.today = today;
        this.names = names;
        addStyleName("cp-law");
        subject.setCaption(words.text("board.law.subject"));
        subject.setItems(RegulationSubject.values());
        subject.setItemCaptionGenerator(one -> words.text(one.labelKey()));
        subject.setEmptySelectionAllowed(false);
        subject.setValue(RegulationSubject.SECTIONS);
        day.setCaption(words.text("board.law.day"));
        day.setLocale(words.locale());
        day.setDateFormat(Words.DAY_PATTERN);
        day.setValue(today);
        search.setPlaceholder(words.text("board.law.search"));
        search.setDescription(words.text("board.law.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addStyleName("cp-search");
        onlyInForce.setCaption(words.text("board.law.onlyInForce"));
        onlyInForce.setValue(true);
        onlyUnconfirmed.setCaption(words.text("board.law.onlyUnconfirmed"));
        onlyCorrected.setCaption(words.text("board.law.onlyCorrected"));
        addComponents(
                filter(),
                Buttons.secondary(words.text("board.law.new"), () -> open("")),
                list,
                history);
        subject.addValueChangeListener(event -> choose());
        onlyInForce.addValueChangeListener(event -> draw());
        day.addValueChangeListener(event -> draw());
        search.addValueChangeListener(event -> draw());
        onlyUnconfirmed.addValueChangeListener(event -> draw());
        onlyCorrected.addValueChangeListener(event -> draw());
        draw();
    }

    private Component filter() {
        return Box.of(
                "cp-filter",
                search,
                Box.of("cp-filter-field", subject),
                Box.of("cp-filter-field", day),
                onlyInForce,
                onlyUnconfirmed,
                onlyCorrected);
    }

    /** Of instruments, those that lapsed are of interest too: texts still quote them. */
    private void choose() {
        onlyInForce.setValue(subject.getValue() != RegulationSubject.INSTRUMENTS);
        draw();
    }

    private void draw() {
        LocalDate shown = day.getOptionalValue().orElse(today);
        RegulationRegister register = desk.register();
        RegulationSubject chosen = subject.getValue();
        List<Rule> rules =
                new RuleWords(words, register.regulation(), shown)
                        .all(chosen).stream()
                                .filter(rule -> isWanted(register, chosen, rule))
                                .filter(rule -> isInForce(rule, shown))
                                .collect(Collectors.toList());
        list.removeAllComponents();
        list.addComponent(
                Html.text(words.text("board.law.count", String.valueOf(rules.size())), "cp-count"));
        if (!register.regulation().workingDays().hasCalendarOf(shown.getYear())) {
            list.addComponent(
                    Html.text(
                            words.text("board.law.noCalendar", String.valueOf(shown.getYear())),
                            "cp-rule-warning"));
        }
        register.corrections().stream()
                .filter(one -> !one.isFitting())
                .forEach(
                        one ->
                                list.addComponent(
                                        Html.text(
                                                words.text("board.law.unfitting", one.code()),
                                                "cp-problem")));
        for (Rule rule : rules) {
            list.addComponent(
                    new RuleCard(words, register, chosen, rule, shown, () -> open(rule.code())));
        }
        drawHistory();
    }

    private boolean isWanted(RegulationRegister register, RegulationSubject chosen, Rule rule) {
        String wanted = Vietnamese.fold(search.getValue());
        String text = Vietnamese.fold(rule.code() + " " + rule.name() + " " + rule.facts());
        boolean confirmed = rule.grounds().map(LegalGrounds::isConfirmed).orElse(true);
        return text.contains(wanted)
                && !(onlyUnconfirmed.getValue() && confirmed)
                && !(onlyCorrected.getValue() && !register.isCorrected(chosen, rule.code()));
    }

    private boolean isInForce(Rule rule, LocalDate shown) {
        return !onlyInForce.getValue() || rule.validity().includes(shown);
    }

    private void open(String code) {
        UI.getCurrent()
                .addWindow(
                        new RecordWindow(
                                words,
                                desk,
                                desk.register(),
                                subject.getValue(),
                                code,
                                login,
                                () -> {
                                    Notices.done(words.text("board.law.saved"));
                                    draw();
                                }));
    }

    private void drawHistory() {
        history.removeAllComponents();
        history.addComponent(Html.subheading(words.text("board.law.history")));
        List<RegulationChange> changes = desk.history(login);
        if (changes.isEmpty()) {
            history.addComponent(Html.text(words.text("board.law.noHistory"), "cp-empty"));
        }
        changes.stream().limit(CHANGES).forEach(change -> history.addComponent(entry(change)));
    }

    private Component entry(RegulationChange change) {
        String what = words.text(change.subject().labelKey()) + " " + change.code();
        return Box.of(
                "cp-history-entry",
                Html.text(words.time(change.time()), "cp-history-time"),
                Html.markup(
                        "<b>"
                                + Html.escape(names.apply(change.login()))
                                + "</b> "
                                + Html.escape(
                                        words.text(
                                                change.after().isPresent()
                                                        ? "board.law.didCorrect"
                                                        : "board.law.didRestore",
                                                what)),
                        "cp-history-what"),
                Html.text(change.reason(), "cp-quote"),
                new DifferencePanel(
                        words,
                        change.before().orElseGet(() -> shipped(change)),
                        change.after().orElseGet(() -> shipped(change))));
    }

    private static Map<?, ?> shipped(RegulationChange change) {
        return RegulationRecords.shipped()
                .record(change.subject(), change.code())
                .orElseGet(Map::of);
    }
}
