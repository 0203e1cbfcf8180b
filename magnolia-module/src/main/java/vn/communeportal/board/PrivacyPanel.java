package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.matter.CitizenPrivacy;
import vn.communeportal.engagement.privacy.PrivacyLog;
import vn.communeportal.engagement.privacy.Sender;

/** What is done for a person who asks for their data, and what was done before. */
final class PrivacyPanel extends CssLayout {

    private static final long serialVersionUID = 1L;

    /** By what somebody is found. */
    private enum Trait {
        EMAIL,
        TELEPHONE,
        CODE
    }

    private final transient BoardContext context;
    private final transient CitizenPrivacy privacy;
    private final NativeSelect<Trait> trait;
    private final TextField value;
    private final CheckBox certain;
    private final CssLayout said = Box.of("cp-privacy-said");
    private final CssLayout done = Box.of("cp-privacy-done");

    PrivacyPanel(BoardContext context) {
        this.context = context;
        privacy = context.services().citizens().privacy();
        addStyleName("cp-privacy");
        trait = new NativeSelect<>(context.text("privacy.by"), Arrays.asList(Trait.values()));
        trait.setItemCaptionGenerator(
                one -> context.text("privacy.by." + one.name().toLowerCase(Locale.ROOT)));
        trait.setEmptySelectionAllowed(false);
        trait.setValue(Trait.EMAIL);
        value = new TextField(context.text("privacy.value"));
        certain = new CheckBox(context.text("privacy.certain"));
        addComponents(
                Html.subheading(context.text("privacy.title")),
                Html.text(context.text("privacy.help"), "cp-help"),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", trait),
                        Box.of("cp-filter-field", value),
                        Box.of("cp-filter-field", certain)),
                Box.of(
                        "cp-window-buttons",
                        Buttons.secondary(context.text("privacy.export"), this::export),
                        Buttons.danger(context.text("privacy.erase"), this::erase)),
                said,
                done);
        showDone();
    }

    private void export() {
        said.removeAllComponents();
        if (!isReady()) {
            return;
        }
        Map<String, Map<String, String>> all =
                privacy.requests().export(context.login(), context.commune().id(), sender());
        say(context.text("privacy.found", all.size()));
        if (!all.isEmpty()) {
            List<List<String>> rows = new PersonalDataTable(context.words()).rows(all);
            said.addComponent(
                    Downloads.of(context, "du-lieu-ca-nhan-" + context.commune().id(), () -> rows));
        }
        showDone();
    }

    /** Says first of how much, for nothing brings it back. */
    private void erase() {
        said.removeAllComponents();
        if (!isReady()) {
            return;
        }
        Sender asking = sender();
        int found = privacy.requests().count(context.login(), context.commune().id(), asking);
        if (found == 0) {
            say(context.text("privacy.found", 0));
            return;
        }
        Button certainly =
                Buttons.danger(
                        context.text("privacy.erase.confirm", found), () -> eraseAll(asking));
        certainly.addStyleName("cp-privacy-confirm");
        say(context.text("privacy.erase.question", found));
        said.addComponent(
                Box.of(
                        "cp-window-buttons",
                        certainly,
                        Buttons.secondary(
                                context.text("board.cancel"), said::removeAllComponents)));
    }

    private void eraseAll(Sender asking) {
        int count = privacy.requests().erase(context.login(), context.commune().id(), asking);
        said.removeAllComponents();
        certain.setValue(false);
        value.clear();
        say(context.text("privacy.erased", count));
        showDone();
    }

    private boolean isReady() {
        if (!certain.getValue()) {
            say(context.text("privacy.notCertain"));
            return false;
        }
        if (value.getValue().isBlank()
                || trait.getValue() == Trait.CODE
                        && FollowUpCode.read(value.getValue()).isEmpty()) {
            say(context.text("privacy.noValue"));
            return false;
        }
        return true;
    }

    private void say(String text) {
        said.addComponent(Html.text(text, "cp-note"));
    }

    private Sender sender() {
        switch (trait.getValue()) {
            case TELEPHONE:
                return Sender.ofTelephone(value.getValue());
            case CODE:
                return Sender.ofCode(FollowUpCode.read(value.getValue()).orElseThrow().hash());
            default:
                return Sender.ofEmail(value.getValue());
        }
    }

    private void showDone() {
        done.removeAllComponents();
        List<PrivacyLog.Entry> entries = privacy.log().of(context.commune().id());
        if (!entries.isEmpty()) {
            done.addComponent(Html.text(context.text("privacy.done.title"), "cp-matter-label"));
        }
        for (PrivacyLog.Entry entry : entries) {
            String place = context.words().textOrNothing("privacy.place." + entry.place());
            done.addComponent(
                    Html.text(
                            context.text(
                                            "privacy.done." + entry.deed().name(),
                                            context.words().time(entry.time()),
                                            entry.login().isEmpty()
                                                    ? context.text("privacy.job")
                                                    : context.nameOf(entry.login()),
                                            entry.count())
                                    + (place.isEmpty() ? "" : " (" + place + ")"),
                            "cp-note"));
        }
    }
}
