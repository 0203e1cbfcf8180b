package vn.communeportal.board;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.State;
import vn.communeportal.text.Vietnamese;

/** What restricts the list of all items. On phones all but the search folds away. */
final class ItemsFilter extends CssLayout {

    private final BoardContext context;
    private final TextField words = new TextField();
    private final NativeSelect<ContentType> type = new NativeSelect<>();
    private final NativeSelect<State> state = new NativeSelect<>();
    private final ComboBox<String> section = new ComboBox<>();
    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> unit = new ComboBox<>();
    private final DateField from = new DateField();
    private final DateField to = new DateField();

    /**
     * @param changed is run when another restriction holds
     */
    ItemsFilter(BoardContext context, Runnable changed) {
        this.context = context;
        addStyleName("cp-filter");
        words.setPlaceholder(context.text("board.items.search"));
        words.setDescription(context.text("board.items.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addStyleName("cp-search");
        words.addValueChangeListener(event -> changed.run());
        CssLayout more =
                Box.of(
                        "cp-filter-more",
                        select(type, "board.items.kind", ContentTypes.shipped().all(), changed),
                        select(state, "board.items.state", List.of(State.values()), changed),
                        search(section, "board.items.section", sections(), changed),
                        search(person, "board.items.person", people(), changed),
                        search(unit, "board.items.unit", units(), changed),
                        day(from, "board.items.from", changed),
                        day(to, "board.items.to", changed));
        type.setItemCaptionGenerator(one -> context.text(one.name() + ".name"));
        state.setItemCaptionGenerator(one -> context.text(one.labelKey()));
        section.setItemCaptionGenerator(context::sectionName);
        person.setItemCaptionGenerator(context::nameOf);
        addComponents(words, toggle(), more);
    }

    /** The restrictions as they stand. */
    CaseFilter filter() {
        CaseFilter filter =
                new CaseFilter().words(words.getValue()).changed(from.getValue(), to.getValue());
        type.getOptionalValue().ifPresent(filter::type);
        state.getOptionalValue().ifPresent(one -> filter.states(List.of(one)));
        section.getOptionalValue().ifPresent(filter::section);
        person.getOptionalValue().ifPresent(filter::person);
        unit.getOptionalValue().ifPresent(filter::unit);
        return filter;
    }

    private Button toggle() {
        Button toggle =
                Buttons.secondary(
                        context.text("board.items.filter"),
                        () -> {
                            if (getStyleName().contains("cp-open")) {
                                removeStyleName("cp-open");
                            } else {
                                addStyleName("cp-open");
                            }
                        });
        toggle.addStyleName("cp-filter-toggle");
        return toggle;
    }

    private <T> Component select(
            NativeSelect<T> select, String captionKey, Collection<T> items, Runnable changed) {
        select.setCaption(context.text(captionKey));
        select.setItems(items);
        select.setEmptySelectionCaption(context.text("board.items.any"));
        select.addValueChangeListener(event -> changed.run());
        return Box.of("cp-filter-field", select);
    }

    private Component search(
            ComboBox<String> search, String captionKey, List<String> items, Runnable changed) {
        search.setCaption(context.text(captionKey));
        search.setItems(
                (caption, typed) -> Vietnamese.fold(caption).contains(Vietnamese.fold(typed)),
                items);
        search.setPlaceholder(context.text("board.items.any"));
        search.addValueChangeListener(event -> changed.run());
        return Box.of("cp-filter-field", search);
    }

    private Component day(DateField day, String captionKey, Runnable changed) {
        day.setCaption(context.text(captionKey));
        day.setLocale(context.words().locale());
        day.setDateFormat(Words.DAY_PATTERN);
        day.setPlaceholder(context.text("board.form.dayPlaceholder"));
        day.addValueChangeListener(event -> changed.run());
        return Box.of("cp-filter-field", day);
    }

    private List<String> sections() {
        return context.commune().sections().stream()
                .map(Section::code)
                .collect(Collectors.toList());
    }

    private Stream<Member> members() {
        return context
                .services()
                .boards()
                .register(context.login(), context.commune().id())
                .boards()
                .stream()
                .map(Board::members)
                .flatMap(List::stream);
    }

    private List<String> people() {
        return members().map(Member::login).distinct().collect(Collectors.toList());
    }

    private List<String> units() {
        return members()
                .map(Member::unit)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
