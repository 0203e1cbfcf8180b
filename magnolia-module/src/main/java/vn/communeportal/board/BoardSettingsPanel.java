package vn.communeportal.board;

import com.vaadin.ui.CheckBox;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.ReviewLinkTerms;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.letters.Mailboxes;

/** The commune's mailbox and its one-time links. The password is not among them. */
final class BoardSettingsPanel extends CssLayout {

    private static final List<String> NAMES =
            List.of(
                    Mailboxes.SERVER,
                    Mailboxes.PORT,
                    Mailboxes.SECURITY,
                    Mailboxes.USER,
                    ReviewLinkTerms.HOURS);

    private final BoardContext context;
    private final BoardSettings settings;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final CheckBox withoutCode;
    private final Label message = Html.text("", "cp-problem");
    private long revision;

    BoardSettingsPanel(BoardContext context) {
        this.context = context;
        settings = context.services().correspondence().settings();
        String commune = context.commune().id();
        Map<String, String> values = settings.of(commune);
        revision = settings.revision(commune);
        addStyleName("cp-board-settings");
        CssLayout inputs = Box.of("cp-commune-fields");
        for (String name : NAMES) {
            TextField field = new TextField(context.text("boardSettings." + name));
            field.setWidthFull();
            field.setValue(values.getOrDefault(name, ""));
            field.setPlaceholder(context.words().textOrNothing("boardSettings." + name + ".usual"));
            fields.put(name, field);
            inputs.addComponent(Box.of("cp-commune-field", field));
        }
        withoutCode =
                new CheckBox(
                        context.text("boardSettings.withoutCode"),
                        ReviewLinkTerms.NO_CODE.equals(values.get(ReviewLinkTerms.CODE)));
        message.setVisible(false);
        addComponents(
                Html.subheading(context.text("boardSettings.title")),
                Html.text(
                        context.text(
                                context.services().correspondence().mailboxes().hasPassword(commune)
                                        ? "boardSettings.password.there"
                                        : "boardSettings.password.missing",
                                commune),
                        "cp-help"),
                inputs,
                withoutCode,
                message);
        if (settings.mayChange(context.login(), commune)) {
            addComponent(Buttons.secondary(context.text("boardSettings.save"), this::save));
        }
    }

    private void save() {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, field) -> values.put(name, field.getValue()));
        values.put(ReviewLinkTerms.CODE, withoutCode.getValue() ? ReviewLinkTerms.NO_CODE : "");
        try {
            settings.save(context.login(), context.commune().id(), revision, values);
            revision++;
            message.setVisible(false);
            Notices.done(context.text("board.done.edit"));
        } catch (TransitionRefusedException e) {
            message.setValue(context.text(e));
            message.setVisible(true);
        }
    }
}
