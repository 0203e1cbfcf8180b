package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Window;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;

/** What all communes of the province inherit. */
final class ProvinceWindow extends Window {

    private final BoardContext context;
    private final CommuneRecords records;
    private final CommuneFields fields;
    private final Refusals refusals;
    private final long revision;

    ProvinceWindow(BoardContext context) {
        super(context.text("board.communes.province"));
        this.context = context;
        records = context.services().administration().records();
        revision = records.provinceRevision();
        fields = new CommuneFields(context, CommuneFields.OF_THE_PROVINCE);
        fields.show(records.province(context.login()));
        refusals = new Refusals(context);
        setModal(true);
        setResizable(false);
        addStyleName("cp-window");
        CssLayout content =
                Box.of(
                        "cp-window-content",
                        Html.text(context.text("board.communes.province.help"), "cp-help"),
                        fields.component(),
                        refusals.label(),
                        Box.of(
                                "cp-window-buttons",
                                Buttons.primary(context.text("board.save"), this::save),
                                Buttons.secondary(context.text("board.cancel"), this::close)));
        content.addStyleName("cp-board");
        setContent(content);
    }

    private void save() {
        try {
            records.saveProvince(context.login(), revision, fields.values());
            Notices.done(context.text("board.done.edit"));
            close();
        } catch (AdministrationRefusedException e) {
            refusals.say(e);
        }
    }
}
