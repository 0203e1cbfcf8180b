package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.BoardRegister;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.text.Vietnamese;

/** The boards of the commune: their decisions and members. Administrators change them. */
final class MembersView extends BoardView {

    private final BoardContext context;
    private final boolean changing;
    private final LocalDate today;
    private BoardRegister register;

    MembersView(BoardContext context) {
        super(context.text("board.members.title"), "cp-members");
        this.context = context;
        this.changing =
                context.services().boards().mayChange(context.login(), context.commune().id());
        this.today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        draw();
    }

    private void draw() {
        removeAllComponents();
        register = context.services().boards().register(context.login(), context.commune().id());
        CssLayout head = Box.of("cp-view-head", Html.heading(title()));
        if (changing) {
            head.addComponent(
                    Buttons.primary(context.text("board.members.newBoard"), this::addBoard));
        }
        addComponent(head);
        List<Board> boards = register.boards();
        if (boards.isEmpty()) {
            addComponent(Html.text(context.text("board.members.none"), "cp-empty"));
        }
        for (int i = 0; i < boards.size(); i++) {
            addComponent(section(boards.get(i), i));
        }
    }

    private Component section(Board board, int index) {
        CssLayout section = Box.of("cp-board-record");
        if (!board.isInOfficeOn(today)) {
            section.addStyleName("cp-past");
        }
        section.addComponents(
                Html.subheading(
                        board.decisionNumber().isEmpty()
                                ? context.text("board.members.noDecision")
                                : context.text("board.members.decision", board.decisionNumber())),
                Html.text(
                        context.text(
                                        "board.members.issued",
                                        context.words().day(board.decisionDate()),
                                        board.issuer())
                                + board.until()
                                        .map(
                                                day ->
                                                        " · "
                                                                + context.text(
                                                                        "board.members.until",
                                                                        context.words().day(day)))
                                        .orElse(""),
                        "cp-count"));
        CssLayout members = Box.of("cp-cards");
        board.members().forEach(member -> members.addComponent(card(member, index)));
        section.addComponent(members);
        if (changing) {
            section.addComponent(
                    Buttons.secondary(context.text("board.members.add"), () -> edit(null, index)));
        }
        return section;
    }

    private Component card(Member member, int board) {
        CssLayout card =
                Box.of(
                        "cp-card",
                        Html.text(member.fullName(), "cp-member-name"),
                        Html.text(
                                member.roles().stream()
                                        .map(role -> context.text(role.labelKey()))
                                        .collect(Collectors.joining(", ")),
                                "cp-member-roles"));
        CssLayout foot = Box.of("cp-card-foot");
        for (String note : List.of(member.position(), member.unit(), period(member))) {
            if (!note.isEmpty()) {
                foot.addComponent(Html.text(note, "cp-note"));
            }
        }
        card.addComponent(foot);
        if (!member.isOn(today)) {
            card.addStyleName("cp-past");
        }
        if (changing) {
            card.addComponent(
                    Buttons.quiet(context.text("board.members.edit"), () -> edit(member, board)));
        }
        return card;
    }

    private String period(Member member) {
        return member.to()
                .map(
                        last ->
                                context.text(
                                        "board.members.fromTo",
                                        context.words().day(member.from()),
                                        context.words().day(last)))
                .orElseGet(
                        () ->
                                context.text(
                                        "board.members.since", context.words().day(member.from())));
    }

    /**
     * @param member null for a new one
     */
    private void edit(Member member, int index) {
        BoardRegister seen = register;
        UI.getCurrent()
                .addWindow(
                        new MemberWindow(
                                context,
                                member,
                                today,
                                changed -> {
                                    List<Board> boards = new ArrayList<>(seen.boards());
                                    boards.set(index, with(boards.get(index), member, changed));
                                    return save(seen, boards);
                                }));
    }

    private static Board with(Board board, Member old, Member changed) {
        List<Member> members = new ArrayList<>();
        boolean placed = false;
        for (Member one : board.members()) {
            boolean same =
                    old != null && one.login().equals(old.login()) && one.from().equals(old.from());
            members.add(same ? changed : one);
            placed |= same;
        }
        if (!placed) {
            members.add(changed);
        }
        return new Board(
                board.decisionNumber(),
                board.decisionDate(),
                board.issuer(),
                board.until().orElse(null),
                members);
    }

    private void addBoard() {
        BoardRegister seen = register;
        UI.getCurrent()
                .addWindow(
                        new NewBoardWindow(context, seen.boards(), boards -> save(seen, boards)));
    }

    /**
     * @param seen the register that the change was made in
     */
    private List<String> save(BoardRegister seen, List<Board> boards) {
        try {
            context.services()
                    .boards()
                    .save(context.login(), context.commune().id(), seen.revision(), boards);
        } catch (TransitionRefusedException e) {
            draw();
            return e.objections().stream()
                    .map(
                            objection ->
                                    objection.text(
                                            context.words().messages(), context.words().locale()))
                    .collect(Collectors.toList());
        }
        draw();
        return List.of();
    }
}
