package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import org.junit.jupiter.api.BeforeAll;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.JcrWork;
import vn.communeportal.templating.PageTree;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.testing.Axe;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.CitizenScreen;
import vn.communeportal.webapp.testing.InboxScreen;

/** A commune with the sections in which citizens speak; and people of it at screens. */
abstract class CitizensPortal extends FurnishedPortal {

    static final String FORMS = "/.portal/gui/" + BoardFixture.COMMUNE + "/";
    static final String PAGES = "/" + BoardFixture.COMMUNE + "/";
    static final ContentType DRAFT = ContentTypes.shipped().named(ContentTypes.CONSULTATION);

    @BeforeAll
    static void openSections() {
        PortalComponents components = portal.server().components();
        JcrWork<Commune> sections =
                session -> {
                    Commune known = Communes.find(session, BoardFixture.COMMUNE).orElseThrow();
                    List<Section> more = new ArrayList<>(known.sections());
                    more.add(section("HD-01", "hoi-dap", "Hỏi đáp", "question"));
                    more.add(section("VB-03", "gop-y", "Dự thảo lấy ý kiến", "consultation"));
                    more.add(section("CD-02", "phan-hoi", "Trả lời kiến nghị", "disclosure"));
                    more.add(section("TC-I", "thong-tin", "Tiếp cận thông tin", "disclosure"));
                    more.add(section("DG-01", "danh-gia", "Đánh giá", "article"));
                    Commune commune = new Commune(known.id(), known.settings(), more);
                    Communes.write(session, commune);
                    session.save();
                    return commune;
                };
        components.repositories().editing(Communes.WORKSPACE, sections);
        Commune commune = components.repositories().published(Communes.WORKSPACE, sections);
        components
                .repositories()
                .published(
                        PageTree.WORKSPACE,
                        session -> {
                            PageTree.create(session, commune);
                            session.save();
                            return null;
                        });
    }

    private static Section section(String code, String slug, String name, String type) {
        return new Section(code, slug, name, name, type, true);
    }

    /** A draft of two paragraphs that was published on a day; its id. */
    static String publishDraft(String title, LocalDate published, LocalDate deadline)
            throws Exception {
        PortalComponents components = portal.server().components();
        Instant then = published.atTime(8, 0).atZone(Vietnamese.ZONE).toInstant();
        Content content =
                Content.empty()
                        .with("title", title)
                        .with("section", "VB-03")
                        .with("language", "vi")
                        .with("draftKind", "regulation")
                        .with("draftingAgency", "UBND xã Hòa Phong")
                        .with(
                                "body",
                                "<p>Điều 1. Việc cưới tổ chức gọn nhẹ.</p><p>Điều 2. Việc tang không kéo dài quá 48 giờ.</p>")
                        .with("submission", "<p>Tờ trình về sự cần thiết.</p>")
                        .with("periodFrom", published)
                        .with("deadline", deadline)
                        .with("address", "Trụ sở UBND xã")
                        .with("email", "gopy@example.vn");
        String path =
                components
                        .repositories()
                        .editing(
                                DRAFT.workspace(),
                                session -> {
                                    Node node =
                                            Items.create(
                                                    session,
                                                    DRAFT,
                                                    BoardFixture.COMMUNE,
                                                    content,
                                                    then);
                                    Cases.open(node, BoardFixture.EDITOR, then);
                                    Cases.note(
                                            node,
                                            DRAFT,
                                            Transition.PUBLISH,
                                            State.PUBLISHED,
                                            BoardFixture.HEAD,
                                            "",
                                            null,
                                            then);
                                    session.save();
                                    return node.getPath();
                                });
        components.publishing().publish(DRAFT.workspace(), path);
        return components
                .repositories()
                .editing(DRAFT.workspace(), session -> session.getNode(path).getIdentifier());
    }

    /** Takes an item's steps up to its publication, from the state in which it is written. */
    static void publish(ContentType type, String id, Transition... editors) throws Exception {
        var desk = portal.server().components().desk();
        for (Transition step : editors) {
            desk.perform(BoardFixture.EDITOR, type, id, TransitionRequest.of(step));
        }
        for (Transition step : List.of(Transition.APPROVE, Transition.PUBLISH)) {
            desk.perform(BoardFixture.HEAD, type, id, TransitionRequest.of(step));
        }
    }

    /** Lets what citizens sent reach the board now, and not in a few seconds. */
    static void deliver() {
        portal.server().components().reception().run();
    }

    static CitizenScreen citizen(Page page) {
        return new CitizenScreen(page, portal.uri(FORMS).toString());
    }

    /** Somebody of the board who has signed in. */
    static InboxScreen member(Page page, String login) {
        BoardPage.signIn(portal, page, login);
        return new InboxScreen(page);
    }

    /** Opens a page of the commune by what is behind its name. */
    static void visit(Page page, String path) {
        page.navigate(portal.uri(PAGES + path).toString());
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Kept as a picture, and looked through. */
    static void seen(Page page, String name) throws Exception {
        assertThat(Browser.fits(page)).as(name).isTrue();
        Axe.findsNothing(page);
        Browser.picture(page, name);
    }
}
