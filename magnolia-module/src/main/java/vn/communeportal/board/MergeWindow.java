package vn.communeportal.board;

import com.vaadin.ui.ComboBox;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Window;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneRecord;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Commune;
import vn.communeportal.host.PublishingException;
import vn.communeportal.text.Vietnamese;

/** Asks into which commune this one is merged. */
final class MergeWindow extends Window {

    private static final Logger log = LoggerFactory.getLogger(MergeWindow.class);

    private final BoardContext context;
    private final CommuneRecord record;
    private final Runnable merged;
    private final ComboBox<Commune> successor = new ComboBox<>();
    private final Refusals refusals;

    MergeWindow(BoardContext context, CommuneRecord record, Runnable merged) {
        super(context.text("board.settings.merge"));
        this.context = context;
        this.record = record;
        this.merged = merged;
        refusals = new Refusals(context);
        setModal(true);
        setResizable(false);
        addStyleName("cp-window");
        successor.setCaption(context.text("board.settings.successor"));
        successor.setItems(
                (caption, typed) -> Vietnamese.fold(caption).contains(Vietnamese.fold(typed)),
                context.services().administration().records().all(context.login()).stream()
                        .filter(Commune::isOpen)
                        .filter(commune -> !commune.id().equals(record.commune().id()))
                        .collect(Collectors.toList()));
        successor.setItemCaptionGenerator(commune -> commune.name() + " (" + commune.id() + ")");
        successor.setWidthFull();
        successor.addValueChangeListener(chosen -> refusals.clear());
        CssLayout content =
                Box.of(
                        "cp-window-content",
                        Html.text(context.text("board.settings.merge.help"), "cp-help"),
                        successor,
                        refusals.label(),
                        Box.of(
                                "cp-window-buttons",
                                Buttons.danger(context.text("board.settings.merge"), this::merge),
                                Buttons.secondary(context.text("board.cancel"), this::close)));
        content.addStyleName("cp-board");
        setContent(content);
    }

    private void merge() {
        if (successor.isEmpty()) {
            refusals.say(context.text("board.settings.noSuccessor"));
            return;
        }
        try {
            context.services()
                    .administration()
                    .closing()
                    .merge(
                            context.login(),
                            record.commune().id(),
                            record.revision(),
                            successor.getValue().id());
            close();
            merged.run();
        } catch (AdministrationRefusedException e) {
            refusals.say(e);
        } catch (PublishingException e) {
            log.warn("The merger of {} is not finished", record.commune(), e);
            refusals.say(context.text("board.settings.mergeGoesOn"));
        }
    }
}
