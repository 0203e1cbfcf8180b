package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import java.util.List;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Commune;
import vn.communeportal.editorial.letters.Letter;

/**
 * What a person may go to, and the commune for those who have several. On a phone one button takes
 * the place of the entries until it is pressed.
 */
final class BoardMenu extends CssLayout {

    private static final String OPEN = "cp-open";

    private final BoardServices services;
    private final BoardNavigation navigation;
    private BoardContext context;
    private BoardPlace place;

    /** Caption of the entry of the present place. */
    private String here;

    BoardMenu(BoardServices services, BoardNavigation navigation) {
        addStyleName("cp-menu");
        this.services = services;
        this.navigation = navigation;
    }

    /** Shows what the person may go to from the place where they are now. */
    void draw(BoardContext now, List<Commune> communes, BoardPlace at) {
        context = now;
        place = at;
        String commune = context.commune().id();
        String login = context.login();
        removeAllComponents();
        removeStyleName(OPEN);
        if (communes.size() > 1) {
            addComponent(communeChoice(communes));
        }
        Button toggle = toggle();
        addComponent(toggle);
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
        if (services.correspondence().letters().isOpenTo(login, commune)) {
            int waiting =
                    services.correspondence()
                            .letters()
                            .of(login, commune, Letter.Status.WAITING)
                            .size();
            named(
                    words().text("board.letters.title")
                            + (waiting == 0 ? "" : " (" + waiting + ")"),
                    BoardPlace.View.LETTERS);
        }
        entry("board.plan.menu", BoardPlace.View.PLAN);
        entry("board.members.title", BoardPlace.View.BOARD);
        if (!contributor) {
            entry("board.completeness.menu", BoardPlace.View.COMPLETENESS);
        }
        if (services.figures().mayRead(login, commune)) {
            entry("insight.figures.menu", BoardPlace.View.FIGURES);
            entry("insight.visits.menu", BoardPlace.View.VISITS);
            entry("report.view.title", BoardPlace.View.REPORTS);
            entry("score.menu", BoardPlace.View.SCORES);
        }
        if (services.records().history().mayRead(login, commune)) {
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
        if (services.administration().isOpenTo(login, commune)) {
            entry("board.settings.menu", BoardPlace.View.SETTINGS);
        }
        if (services.waivers().isOpenTo(login, commune)) {
            entry("checks.waived.title", BoardPlace.View.WAIVERS);
        }
        if (services.administration().isOpenTo(login)) {
            entry("board.communes.title", BoardPlace.View.COMMUNES);
            entry("board.overview.menu", BoardPlace.View.OVERVIEW);
            entry("insight.province.menu", BoardPlace.View.PROVINCE);
            entry("ranking.menu", BoardPlace.View.RANKING);
        }
        if (services.regulation().mayChange(login)) {
            entry("board.law.menu", BoardPlace.View.REGULATION);
        }
        toggle.setCaption(here);
    }

    /** On a phone it stands for all entries, names the present one, and opens and closes them. */
    private Button toggle() {
        Button toggle =
                new Button(
                        "",
                        event -> {
                            if (getStyleName().contains(OPEN)) {
                                removeStyleName(OPEN);
                            } else {
                                addStyleName(OPEN);
                            }
                        });
        toggle.addStyleName("cp-menu-toggle");
        toggle.setDescription(words().text("board.menu.open"));
        here = words().text("board.menu.open");
        return toggle;
    }

    private NativeSelect<Commune> communeChoice(List<Commune> communes) {
        Commune present = context.commune();
        NativeSelect<Commune> choice = new NativeSelect<>(null, communes);
        choice.setItemCaptionGenerator(Commune::name);
        choice.setEmptySelectionAllowed(false);
        choice.setValue(present);
        choice.setDescription(words().text("board.menu.commune"));
        choice.addStyleName("cp-commune-choice");
        choice.addValueChangeListener(
                event -> {
                    navigation.go(BoardPlace.of(event.getValue().id(), BoardPlace.View.WORK));
                    // Whoever stays because of what they typed is where they were.
                    choice.setValue(context.commune());
                });
        return choice;
    }

    private void entry(String textKey, BoardPlace.View target) {
        named(words().text(textKey), target);
    }

    private void named(String caption, BoardPlace.View target) {
        Button entry =
                new Button(
                        caption,
                        event -> {
                            removeStyleName(OPEN);
                            navigation.go(BoardPlace.of(place.commune(), target));
                        });
        entry.addStyleName("cp-menu-entry");
        if (place.view() == target) {
            entry.addStyleName("cp-chosen");
            here = caption;
        }
        addComponent(entry);
    }

    private Words words() {
        return context.words();
    }
}
