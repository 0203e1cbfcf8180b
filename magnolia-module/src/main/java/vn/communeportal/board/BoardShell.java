package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Commune;
import vn.communeportal.host.Person;

/**
 * The whole app in one component: a menu, and the view of a place. The host keeps the address: it
 * is told of every move, and says by {@link #arrive} when the person went elsewhere by the
 * browser's own means.
 */
public final class BoardShell extends StyledLayout implements BoardNavigation {

    private final BoardServices services;
    private final Person person;
    private final Words words;
    private final Consumer<BoardPlace> moved;
    private List<Commune> communes;
    private final BoardMenu menu;
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
        menu = new BoardMenu(services, this);
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
            new LeaveWindow(words, () -> leaveFor(wanted)).open();
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
        menu.draw(context(commune), communes, place);
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
}
