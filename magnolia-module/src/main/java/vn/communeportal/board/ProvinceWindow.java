package vn.communeportal.board;

import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;

/** What all communes of the province inherit. */
final class ProvinceWindow extends FormWindow {

    private final BoardContext context;
    private final CommuneRecords records;
    private final CommuneFields fields;
    private final long revision;

    ProvinceWindow(BoardContext context) {
        super(context.words(), context.text("board.communes.province"));
        this.context = context;
        records = context.services().administration().records();
        revision = records.provinceRevision();
        fields = new CommuneFields(context, CommuneFields.OF_THE_PROVINCE);
        fields.show(records.province(context.login()));
        fill(
                Buttons.primary(context.text("board.save"), this::save),
                Html.text(context.text("board.communes.province.help"), "cp-help"),
                fields.component());
    }

    private void save() {
        try {
            records.saveProvince(context.login(), revision, fields.values());
            Notices.done(context.text("board.done.edit"));
            close();
        } catch (AdministrationRefusedException e) {
            refuse(Refusals.sentences(context, e.problems()));
        }
    }
}
