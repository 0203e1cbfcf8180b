package vn.communeportal.magnolia.contentapp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.People;
import vn.communeportal.host.Publishing;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;

/** Two communes with their boards, and what saves the forms of content apps. */
final class Office implements AutoCloseable {

    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    final TestRepository repository = new TestRepository();
    final EditorialDesk desk;
    final FormAccess access;
    final DraftSaver saver;

    Office() {
        Clock clock = Clock.fixed(Instant.parse("2025-07-18T02:00:00Z"), ZoneOffset.UTC);
        People people = TestPeople.everybody(Locale.ENGLISH, "province"::equals);
        desk =
                new EditorialDesk(
                        repository,
                        people,
                        new Publications(repository, new Nobody()),
                        new Notices((login, subject, text, workspace, id) -> {}, people),
                        clock);
        access = new FormAccess(desk, repository);
        saver = new DraftSaver(access, desk, repository, clock);
        commune(
                "xa",
                member("author", Role.CONTRIBUTOR),
                member("other", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("head", Role.HEAD));
        commune("phuong", member("stranger", Role.EDITOR));
    }

    private void commune(String id, Member... members) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune(id, Map.of("name", id), List.of()));
                    Boards.write(
                            session,
                            id,
                            List.of(
                                    new Board(
                                            "1/QĐ-UBND",
                                            SINCE,
                                            "UBND xã",
                                            null,
                                            List.of(members))));
                    session.save();
                    return null;
                });
    }

    private static Member member(String login, Role role) {
        return new Member(login, login, "", "", EnumSet.of(role), SINCE, null);
    }

    static Content content(String title) {
        return Content.empty()
                .with("title", title)
                .with("body", "<p>" + title + "</p>")
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    @Override
    public void close() {
        repository.close();
    }

    /** Citizens, whom nothing reaches. */
    private static final class Nobody implements Publishing {
        @Override
        public void publish(String workspace, String path) {
            // Nobody looks at the citizens' side here.
        }

        @Override
        public void unpublish(String workspace, String path, String identifier) {
            // Nobody looks at the citizens' side here.
        }
    }
}
