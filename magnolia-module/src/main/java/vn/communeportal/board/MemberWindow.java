package vn.communeportal.board;

import com.vaadin.ui.CheckBoxGroup;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.DateField;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;

/** A member's place on a board: who, in which roles, from when to when. */
final class MemberWindow extends FormWindow {

    private final BoardContext context;
    private final ComboBox<Person> person = new ComboBox<>();
    private final CheckBoxGroup<Role> roles = new CheckBoxGroup<>();
    private final TextField position = new TextField();
    private final TextField unit = new TextField();
    private final DateField from;
    private final DateField to;

    /**
     * @param member null for a new one
     * @param save gives the sentences that speak against it; none if it was saved
     */
    MemberWindow(
            BoardContext context,
            Member member,
            LocalDate today,
            Function<Member, List<String>> save) {
        super(
                context.words(),
                context.text(member == null ? "board.members.add" : "board.members.edit"));
        this.context = context;
        from = day("board.member.from");
        to = day("board.member.to");
        prepare();
        if (member == null) {
            from.setValue(today);
        } else {
            show(member);
        }
        fill(
                Buttons.primary(context.text("board.save"), () -> save(member, save)),
                person,
                roles,
                position,
                unit,
                from,
                to,
                Html.text(context.text("board.member.to.help"), "cp-help"));
    }

    private void prepare() {
        person.setCaption(context.text("board.member.person"));
        person.setItems(
                (caption, typed) -> Vietnamese.fold(caption).contains(Vietnamese.fold(typed)),
                context.services().people().all());
        person.setItemCaptionGenerator(one -> one.fullName() + " (" + one.login() + ")");
        person.setEmptySelectionAllowed(false);
        person.setWidthFull();
        roles.setCaption(context.text("board.member.roles"));
        roles.setItems(Role.values());
        roles.setItemCaptionGenerator(role -> context.text(role.labelKey()));
        position.setCaption(context.text("board.member.position"));
        position.setWidthFull();
        unit.setCaption(context.text("board.member.unit"));
        unit.setWidthFull();
    }

    private DateField day(String captionKey) {
        DateField day = new DateField(context.text(captionKey));
        day.setLocale(context.words().locale());
        day.setDateFormat(Words.DAY_PATTERN);
        day.setPlaceholder(context.text("board.form.dayPlaceholder"));
        return day;
    }

    private void show(Member member) {
        person.setVisible(false);
        roles.setValue(member.roles());
        position.setValue(member.position());
        unit.setValue(member.unit());
        from.setValue(member.from());
        to.setValue(member.to().orElse(null));
    }

    private void save(Member old, Function<Member, List<String>> save) {
        if (old == null && person.isEmpty() || from.isEmpty()) {
            refuse(context.text("board.member.incomplete"));
            return;
        }
        Member changed =
                new Member(
                        old == null ? person.getValue().login() : old.login(),
                        old == null ? person.getValue().fullName() : old.fullName(),
                        position.getValue().trim(),
                        unit.getValue().trim(),
                        roles.getValue(),
                        from.getValue(),
                        to.getValue());
        closeUnless(save.apply(changed));
    }
}
