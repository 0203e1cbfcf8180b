package vn.communeportal.board;

import com.github.mvysny.kaributesting.v8.MockVaadin;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.testing.TestRepository;

/**
 * A commune with its board, and people who sit at the app: each with a shell of their own in one
 * mocked window.
 */
final class BoardOffice {

    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static int communes;

    final String commune = "xa-" + ++communes;
    final OfficeServices parts;
    final EditorialDesk desk;
    final BoardServices services;

    private final TestRepository repository;
    private final CssLayout room = new CssLayout();

    BoardOffice(TestRepository repository) {
        this.repository = repository;
        parts = new OfficeServices(repository, Path.of("target", "board-" + commune));
        desk = parts.desk;
        services = parts.all;
        furnish(
                member("author", Role.CONTRIBUTOR),
                member("other", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY, Role.EDITOR),
                member("head", Role.HEAD),
                member("administrator", Role.ADMINISTRATOR));
        MockVaadin.setup();
        UI.getCurrent().setContent(room);
    }

    private Member member(String name, Role role, Role... more) {
        String login = login(name);
        return new Member(login, login, "", "", EnumSet.of(role, more), SINCE, null);
    }

    private void furnish(Member... members) {
        Board board = new Board("1/QĐ-UBND", SINCE, "UBND xã", null, List.of(members));
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session,
                            new Commune(
                                    commune,
                                    Map.of("name", "Xã thử"),
                                    List.of(
                                            new Section(
                                                    "TT-01", "tin", "Tin tức", "News", "article",
                                                    true))));
                    Boards.write(session, commune, List.of(board));
                    session.save();
                    return null;
                });
    }

    /** Who is called so in this commune; nobody is a member in two. */
    String login(String name) {
        return name + "." + commune;
    }

    /** Somebody opens the app. */
    Seat seat(String name) {
        Seat seat = new Seat(services, commune, login(name));
        room.addComponent(seat.shell);
        seat.shell.arrive("");
        return seat;
    }

    /** A draft with everything that is required. */
    String draft(String author, String title) throws TransitionRefusedException {
        return draft(author, article(title));
    }

    String draft(String author, Content content) throws TransitionRefusedException {
        return desk.create(login(author), commune, ARTICLE, content).item().id();
    }

    void perform(String name, String id, TransitionRequest request)
            throws TransitionRefusedException {
        desk.perform(login(name), ARTICLE, id, request);
    }

    State state(String id) {
        return file(id).subject().state();
    }

    static Content article(String title) {
        return Content.empty()
                .with("title", title)
                .with("body", "<p>Nội dung</p>")
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    Content stored(String id) {
        return file(id).item().content();
    }

    private CaseFile file(String id) {
        return desk.open(login("head"), ARTICLE, id).orElseThrow();
    }

    static void close() {
        MockVaadin.tearDown();
    }
}
