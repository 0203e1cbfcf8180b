package vn.communeportal.board;

import com.vaadin.ui.ComboBox;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneRecord;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Commune;
import vn.communeportal.host.PublishingException;
import vn.communeportal.text.Vietnamese;

/** Asks into which commune this one is merged. */
final class MergeWindow extends FormWindow {

    private static final Logger log = LoggerFactory.getLogger(MergeWindow.class);

    private final BoardContext context;
    private final CommuneRecord record;
    private final Runnable merged;
    private final ComboBox<Commune> successor = new ComboBox<>();

    MergeWindow(BoardContext context, CommuneRecord record, Runnable merged) {
        super(context.words(), context.text("board.settings.merge"));
        this.context = context;
        this.record = record;
        this.merged = merged;
        successor.setCaption(context.text("board.settings.successor"));
        successor.setItems(
                (caption, typed) -> Vietnamese.fold(caption).contains(Vietnamese.fold(typed)),
                context.services().administration().records().all(context.login()).stream()
                        .filter(Commune::isOpen)
                        .filter(commune -> !commune.id().equals(record.commune().id()))
                        .collect(Collectors.toList()));
        successor.setItemCaptionGenerator(commune -> commune.name() + " (" + commune.id() + ")");
        successor.setWidthFull();
        successor.addValueChangeListener(chosen -> forgetRefusal());
        fill(
                Buttons.danger(context.text("board.settings.merge"), this::merge),
                Html.text(context.text("board.settings.merge.help"), "cp-help"),
                successor);
    }

    private void merge() {
        if (successor.isEmpty()) {
            refuse(context.text("board.settings.noSuccessor"));
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
            refuse(Refusals.sentences(context, e.problems()));
        } catch (PublishingException e) {
            log.warn("The merger of {} is not finished", record.commune(), e);
            refuse(context.text("board.settings.mergeGoesOn"));
        }
    }
}
