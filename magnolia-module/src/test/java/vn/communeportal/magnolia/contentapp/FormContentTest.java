package vn.communeportal.magnolia.contentapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.editorial.CaseFile;

/** Nodes as Magnolia's forms leave them. */
class FormContentTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
    private static final byte[] OTHER_PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 2
    };

    private Office office;
    private CaseFile file;
    private Session session;
    private Node node;

    @BeforeEach
    void open() throws Exception {
        office = new Office();
        Content picture =
                Content.empty()
                        .with("alt", "Ảnh")
                        .with(
                                "file",
                                FileContent.fresh(
                                        "ảnh đẹp.png",
                                        "image/png",
                                        PICTURE.length,
                                        () -> new ByteArrayInputStream(PICTURE)));
        file =
                office.desk.create(
                        "author",
                        "xa",
                        Office.ARTICLE,
                        Office.content("Tin một")
                                .with("leadImage", picture)
                                .with("images", List.of(picture)));
        session = office.repository.login(Office.ARTICLE.workspace());
        node = session.getNodeByIdentifier(file.item().id());
    }

    @AfterEach
    void close() {
        session.logout();
        office.close();
    }

    @Test
    void anUntouchedFileIsTheStoredOneThoughItWasWrittenAnew() throws Exception {
        upload(node.getNode("leadImage/file"), "anh-dep_71.png", PICTURE);
        upload(node.getNode("images/images0/file"), "anh-dep_72.png", PICTURE);

        assertThat(read()).isEqualTo(file.item().content());
    }

    @Test
    void anotherFileOfTheSameSizeIsFresh() throws Exception {
        upload(node.getNode("leadImage/file"), "khac.png", OTHER_PICTURE);

        FileContent fresh = read().part("leadImage").orElseThrow().file("file").orElseThrow();
        assertThat(fresh.identifier()).isEmpty();
        assertThat(fresh.fileName()).isEqualTo("khac.png");
        assertThat(fresh.open().readAllBytes()).isEqualTo(OTHER_PICTURE);
    }

    @Test
    void aFieldForAFileLeftEmptyIsNoFile() throws Exception {
        Node added = node.getNode("images").addNode("images1", ItemNodes.PART);
        added.setProperty("alt", "Chưa có ảnh");
        added.addNode("file", ItemNodes.RESOURCE);

        Content second = read().parts("images").get(1);
        assertThat(second.text("alt")).isEqualTo("Chưa có ảnh");
        assertThat(second.file("file")).isEmpty();
    }

    @Test
    void nothingOfTheFormIsStoredBeforeItIsSaved() throws Exception {
        node.setProperty(ItemNodes.TITLE, "Đang gõ");
        upload(node.getNode("leadImage/file"), "khac.png", OTHER_PICTURE);
        OpenForm form = office.access.toEdit("author", Office.ARTICLE, file.item().path());
        Content typed = read();
        assertThat(stored()).isEqualTo(file.item().content());

        office.saver.save("author", form, typed);
        assertThat(stored().text(ItemNodes.TITLE)).isEqualTo("Đang gõ");
        assertThat(
                        stored().part("leadImage")
                                .flatMap(part -> part.file("file"))
                                .orElseThrow()
                                .fileName())
                .isEqualTo("khac.png");
        assertThat(stored().parts("images")).isEqualTo(file.item().content().parts("images"));
    }

    private Content read() throws RepositoryException {
        return FormContent.read(Office.ARTICLE, node, file.item().content(), office.repository);
    }

    private Content stored() {
        return office.desk
                .open("author", Office.ARTICLE, file.item().id())
                .orElseThrow()
                .item()
                .content();
    }

    /** As Magnolia's upload field writes. */
    private void upload(Node resource, String fileName, byte[] bytes) throws RepositoryException {
        resource.setProperty("jcr:mimeType", "image/png");
        resource.setProperty("fileName", fileName);
        resource.setProperty("size", (long) bytes.length);
        resource.setProperty(
                "jcr:data",
                session.getValueFactory().createBinary(new ByteArrayInputStream(bytes)));
    }
}
