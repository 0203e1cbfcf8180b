package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Commune;
import vn.communeportal.editorial.letters.Letter;
import vn.communeportal.host.Person;

/**
 * The whole app in one component: a menu, a choice of the commune for those who have several, and
 * the view of a place. The host keeps the address: it is told of every move, and says by {@link
 * #arrive} when the person went elsewhere by the browser's own means.
 */
public final class BoardShell extends StyledLayout implements BoardNavigation {

    private final BoardServices services;
    private final Person person;
    private final Words words;
    private final Consumer<BoardPlace> moved;
    private List<Commune> communes;
    private final CssLayout menu = Box.of("cp-menu");
    private final CssLayout stage = Box.of("cp-stage");
    private BoardPlace place;
    private BoardView view;

    /**
     * @param moved is told where the person is now
     */
    public BoardShell(
            BoardServices services, Person person, Locale locale, Consumer<BoardPlace> moved) {
        super("cp-shell");
        this.services = services;
        this.person = person;
        this.words = new Words(locale);
        this.moved = moved;
        communes = services.communesOf(person.login());
        addComponents(menu, stage);
    }

    /** The commune in which the person works now; empty for those who have none. */
    public Optional<Commune> commune() {
        return place == null ? communes.stream().findFirst() : commune(place);
    }

    /** Title of what is shown. */
    public String title() {
        return view == null ? "" : view.title();
    }

    /**
     * Shows what an address names, or where the person begins.
     *
     * @param address as {@link BoardPlace#address}; anything else leads to the beginning
     */
    public void arrive(String address) {
        go(BoardPlace.parse(address).orElseGet(this::beginning));
    }

    private BoardPlace beginning() {
        return BoardPlace.of(
                "",
                commune()
                        .map(commune -> context(commune).isContributorOnly())
                        .filter(Boolean::booleanValue)
                        .map(contributor -> BoardPlace.View.NEW)
                        .orElse(BoardPlace.View.WORK));
    }

    @Override
    public void go(BoardPlace wanted) {
        if (wanted.equals(place)) {
            return;
        }
        if (view != null && view.hasUnsavedChanges()) {
            // The browser may show the new address already.
            moved.accept(place);
            ask(wanted);
        } else {
            leaveFor(wanted);
        }
    }

    @Override
    public void leaveFor(BoardPlace wanted) {
        communes = services.communesOf(person.login());
        if (communes.isEmpty() && services.administration().isOpenTo(person.login())) {
            showFirst();
            return;
        }
        if (communes.isEmpty()) {
            stage.removeAllComponents();
            stage.addComponent(Html.text(words.text("board.noCommune"), "cp-empty"));
            return;
        }
        Optional<Commune> asked = commune(wanted);
        Commune commune = asked.orElse(communes.get(0));
        place = wanted.in(commune.id());
        view =
                asked.isPresent()
                        ? BoardViews.of(context(commune), place)
                        : new NothingView(context(commune), "objection.otherCommune");
        stage.removeAllComponents();
        stage.addComponent(view);
        drawMenu(commune);
        moved.accept(place);
        UI.getCurrent().setScrollTop(0);
    }

    /** A province without communes: there is one thing to do, to make the first. */
    private void showFirst() {
        place = BoardPlace.of("", BoardPlace.View.COMMUNES);
        view = new CommunesView(context(new Commune("", Map.of(), List.of())));
        stage.removeAllComponents();
        stage.addComponent(view);
        moved.accept(place);
    }

    private Optional<Commune> commune(BoardPlace wanted) {
        String id = wanted.commune();
        if (id.isEmpty() && wanted.view() == BoardPlace.View.ITEM) {
            id =
                    wanted.type()
                            .flatMap(type -> services.communeOf(person.login(), type, wanted.id()))
                            .orElse("");
        }
        String known = id;
        return communes.stream()
                .filter(commune -> known.isEmpty() || commune.id().equals(known))
                .findFirst();
    }

    private BoardContext context(Commune commune) {
        return new BoardContext(services, person, words.locale(), commune, this);
    }

    private void drawMenu(Commune commune) {
        menu.removeAllComponents();
        if (communes.size() > 1) {
            menu.addComponent(communeChoice(commune));
        }
        BoardContext context = context(commune);
        boolean contributor = context.isContributorOnly();
        entry(contributor ? "board.menu.mine" : "board.work.title", BoardPlace.View.WORK);
        if (context.actor().isMember()) {
            entry("engagement.inbox.title", BoardPlace.View.INBOX);
        }
        if (!contributor) {
            entry("board.menu.items", BoardPlace.View.ITEMS);
        }
        if (context.actor().mayCreate()) {
            entry("board.menu.new", BoardPlace.View.NEW);
        }
        if (services.correspondence().letters().isOpenTo(person.login(), commune.id())) {
            int waiting =
                    services.correspondence()
                            .letters()
                            .of(person.login(), commune.id(), Letter.Status.WAITING)
                            .size();
            named(
                    words.text("board.letters.title") + (waiting == 0 ? "" : " (" + waiting + ")"),
                    BoardPlace.View.LETTERS);
        }
        entry("board.plan.menu", BoardPlace.View.PLAN);
        entry("board.members.title", BoardPlace.View.BOARD);
        if (!contributor) {
            entry("board.completeness.menu", BoardPlace.View.COMPLETENESS);
        }
        if (services.figures().mayRead(person.login(), commune.id())) {
            entry("insight.figures.menu", BoardPlace.View.FIGURES);
            entry("insight.visits.menu", BoardPlace.View.VISITS);
            entry("report.view.title", BoardPlace.View.REPORTS);
            entry("score.menu", BoardPlace.View.SCORES);
        }
        if (services.records().history().mayRead(person.login(), commune.id())) {
            entry("board.trace.title", BoardPlace.View.TRACE);
        }
        if (context.actor().isMember()) {
            entry("units.menu", BoardPlace.View.UNITS);
            entry("royalties.menu", BoardPlace.View.ROYALTIES);
            entry("broadcast.menu", BoardPlace.View.BROADCAST);
            entry("registers.menu", BoardPlace.View.REGISTERS);
        }
        if (context.actor().isEditing()) {
            entry("channels.menu", BoardPlace.View.CHANNELS);
        }
        if (services.administration().isOpenTo(person.login(), commune.id())) {
            entry("board.settings.menu", BoardPlace.View.SETTINGS);
        }
        if (services.waivers().isOpenTo(person.login(), commune.id())) {
            entry("checks.waived.title", BoardPlace.View.WAIVERS);
        }
        if (services.administration().isOpenTo(person.login())) {
            entry("board.communes.title", BoardPlace.View.COMMUNES);
            entry("board.overview.menu", BoardPlace.View.OVERVIEW);
            entry("insight.province.menu", BoardPlace.View.PROVINCE);
            entry("ranking.menu", BoardPlace.View.RANKING);
        }
        if (services.regulation().mayChange(person.login())) {
            entry("board.law.menu", BoardPlace.View.REGULATION);
        }
    }

    private NativeSelect<Commune> communeChoice(Commune present) {
        NativeSelect<Commune> choice = new NativeSelect<>(null, communes);
        choice.setItemCaptionGenerator(Commune::name);
        choice.setEmptySelectionAllowed(false);
        choice.setValue(present);
        choice.setDescription(words.text("board.menu.commune"));
        choice.addStyleName("cp-commune-choice");
        choice.addValueChangeListener(
                event -> {
                    go(BoardPlace.of(event.getValue().id(), BoardPlace.View.WORK));
                    choice.setValue(commune().orElse(present));
                });
        return choice;
    }

    private void entry(String textKey, BoardPlace.View target) {
        named(words.text(textKey), target);
    }

    private void named(String caption, BoardPlace.View target) {
        Button entry = new Button(caption, event -> go(BoardPlace.of(place.commune(), target)));
        entry.addStyleName("cp-menu-entry");
        if (place.view() == target) {
            entry.addStyleName("cp-chosen");
        }
        menu.addComponent(entry);
    }

    private void ask(BoardPlace wanted) {
        Window question = new Window(words.text("board.leave.title"));
        question.setModal(true);
        question.setResizable(false);
        question.addStyleName("cp-window");
        CssLayout content =
                Box.of(
                        "cp-window-content",
                        Html.text(words.text("board.leave.question")),
                        Box.of(
                                "cp-window-buttons",
                                Buttons.primary(words.text("board.leave.stay"), question::close),
                                Buttons.danger(
                                        words.text("board.leave.go"),
                                        () -> {
                                            question.close();
                                            LeaveWarning.off();
                                            leaveFor(wanted);
                                        })));
        content.addStyleName("cp-board");
        question.setContent(content);
        UI.getCurrent().addWindow(question);
    }
}
