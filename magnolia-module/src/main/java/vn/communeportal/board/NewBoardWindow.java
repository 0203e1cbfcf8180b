package vn.communeportal.board;

import com.vaadin.ui.CheckBox;
import com.vaadin.ui.DateField;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Member;

/**
 * A new board by a new decision: the one in office ends the day before, its members may go on in
 * the new one.
 */
final class NewBoardWindow extends FormWindow {

    private final BoardContext context;
    private final List<Board> boards;
    private final TextField number = new TextField();
    private final TextField issuer = new TextField();
    private final DateField date = new DateField();
    private final CheckBox sameMembers = new CheckBox();

    /**
     * @param boards those there are
     * @param save gives the sentences that speak against it; none if it was saved
     */
    NewBoardWindow(
            BoardContext context, List<Board> boards, Function<List<Board>, List<String>> save) {
        super(context.words(), context.text("board.members.newBoard"));
        this.context = context;
        this.boards = boards;
        number.setCaption(context.text("board.newBoard.number"));
        number.setPlaceholder("26/QĐ-UBND");
        number.setWidthFull();
        date.setCaption(context.text("board.newBoard.date"));
        date.setLocale(context.words().locale());
        date.setDateFormat(Words.DAY_PATTERN);
        date.setPlaceholder(context.text("board.form.dayPlaceholder"));
        issuer.setCaption(context.text("board.newBoard.issuer"));
        issuer.setWidthFull();
        boards.stream().findFirst().ifPresent(board -> issuer.setValue(board.issuer()));
        sameMembers.setCaption(context.text("board.newBoard.sameMembers"));
        sameMembers.setValue(true);
        fill(
                Buttons.primary(context.text("board.save"), () -> save(save)),
                number,
                date,
                issuer,
                sameMembers,
                Html.text(context.text("board.newBoard.help"), "cp-help"));
    }

    private void save(Function<List<Board>, List<String>> save) {
        if (number.getValue().isBlank() || date.isEmpty() || issuer.getValue().isBlank()) {
            refuse(context.text("board.newBoard.incomplete"));
            return;
        }
        closeUnless(save.apply(changed(date.getValue())));
    }

    private List<Board> changed(LocalDate day) {
        List<Board> changed = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (Board board : boards) {
            if (board.until().isPresent() || !board.decisionDate().isBefore(day)) {
                changed.add(board);
                continue;
            }
            if (sameMembers.getValue()) {
                board.members().stream()
                        .filter(member -> member.isOn(day))
                        .map(member -> since(member, day))
                        .forEach(members::add);
            }
            changed.add(
                    new Board(
                            board.decisionNumber(),
                            board.decisionDate(),
                            board.issuer(),
                            day.minusDays(1),
                            board.members()));
        }
        changed.add(
                new Board(number.getValue().trim(), day, issuer.getValue().trim(), null, members));
        return changed;
    }

    private static Member since(Member member, LocalDate day) {
        return new Member(
                member.login(),
                member.fullName(),
                member.position(),
                member.unit(),
                member.roles(),
                day,
                member.to().orElse(null));
    }
}
