package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Section;
import vn.communeportal.host.Publishing;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PageTree;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.webapp.storage.WorkspacePublishing;

class CommunePagesTest {

    private static final Section NEWS =
            new Section("TT-01", "tin-tuc", "Tin tức", "News", "article", true);
    private static final Section NOTICES =
            new Section("TT-02", "thong-bao", "Thông báo", "Notices", "article", true);

    @Test
    void pagesAreMadeAndPublishedAndNewSectionsGetTheirsLater() throws Exception {
        try (TestRepository repository = new TestRepository()) {
            Publishing publishing = new WorkspacePublishing(repository);
            CommunePages pages = new CommunePages(repository, publishing);

            pages.create(commune(NEWS));
            repository.editing(
                    PageTree.WORKSPACE,
                    session -> {
                        session.getNode("/a/main/0").remove();
                        session.save();
                        return null;
                    });
            pages.create(commune(NEWS, NOTICES));

            repository.published(
                    PageTree.WORKSPACE,
                    session -> {
                        for (String page :
                                List.of("", "/tin-tuc", "/thong-bao", "/article", "/lien-he")) {
                            assertThat(session.nodeExists("/a" + page)).as(page).isTrue();
                        }
                        assertThat(session.nodeExists("/a/lien-he/main/0")).isTrue();
                        assertThat(session.nodeExists("/a/main/0"))
                                .as("what an administrator removed")
                                .isFalse();
                        return null;
                    });
        }
    }

    private static Commune commune(Section... sections) {
        return new Commune("a", Map.of("name", "A", "fullName", "Xã A"), List.of(sections));
    }
}
