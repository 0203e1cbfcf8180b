package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Section;
import vn.communeportal.testing.TestRepository;

class PageTreeTest {

    private static final Commune COMMUNE =
            new Commune(
                    "hoa-phong",
                    Map.of("name", "Hòa Phong", "fullName", "Xã Hòa Phong"),
                    List.of(
                            new Section("TT-01", "tin-tuc", "Tin tức", "News", "article", true),
                            new Section(
                                    "VB-02", "van-ban", "Văn bản", "Docs", "legalDocument", true),
                            new Section(
                                    "TC-01", "thu-tuc", "Thủ tục", "Procs", "procedure", true)));

    private TestRepository repository;
    private Session website;

    @BeforeEach
    void open() throws Exception {
        repository = new TestRepository();
        website = repository.login(PageTree.WORKSPACE);
    }

    @AfterEach
    void close() {
        website.logout();
        repository.close();
    }

    @Test
    void makesAPageForEverySectionAndEveryKindOfItem() throws Exception {
        PageTree.create(website, COMMUNE);
        website.save();

        assertThat(template("/hoa-phong")).isEqualTo("commune-portal:pages/home");
        assertThat(template("/hoa-phong/tin-tuc")).isEqualTo("commune-portal:pages/section");
        assertThat(template("/hoa-phong/van-ban")).isEqualTo("commune-portal:pages/documents");
        assertThat(template("/hoa-phong/thu-tuc")).isEqualTo("commune-portal:pages/procedures");
        assertThat(website.getProperty("/hoa-phong/van-ban/section").getString())
                .isEqualTo("VB-02");
        for (String detail : List.of("article", "document", "procedure")) {
            assertThat(template("/hoa-phong/" + detail))
                    .isEqualTo("commune-portal:pages/" + detail);
        }
        assertThat(website.getNode("/hoa-phong/main").getNodes().getSize()).isEqualTo(6);
    }

    @Test
    void leavesAloneWhatAnAdministratorArranged() throws Exception {
        PageTree.create(website, COMMUNE);
        website.getNode("/hoa-phong/main").getNode("0").remove();
        website.getNode("/hoa-phong/tin-tuc").setProperty("title", "Tin xã nhà");
        website.getNode("/hoa-phong/van-ban").remove();
        website.save();

        PageTree.create(website, COMMUNE);
        website.save();

        Node main = website.getNode("/hoa-phong/main");
        assertThat(main.hasNode("0")).isFalse();
        assertThat(main.getNodes().getSize()).isEqualTo(5);
        assertThat(website.getProperty("/hoa-phong/tin-tuc/title").getString())
                .isEqualTo("Tin xã nhà");
        assertThat(website.nodeExists("/hoa-phong/van-ban")).isTrue();
    }

    private String template(String path) throws Exception {
        return website.getProperty(path + "/mgnl:template").getString();
    }
}
