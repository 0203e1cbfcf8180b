package vn.communeportal.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Cases;
import vn.communeportal.testing.TestRepository;

class CaseGuardTest {

    private static final Instant NOW = Instant.parse("2025-07-18T02:00:00Z");

    private TestRepository repository;
    private CaseGuard guard;

    @BeforeEach
    void setUp() {
        repository = new TestRepository();
        guard = new CaseGuard(repository);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void casesAndBoardsAreRemovedAndNothingElse() {
        List<String> kept = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            item(type);
            kept.addAll(paths(type.workspace()));
        }
        board();
        List<String> communes = paths(Communes.WORKSPACE);
        for (ContentType type : ContentTypes.shipped().all()) {
            openCase(type);
            assertThat(paths(type.workspace())).anyMatch(path -> path.contains("cp:case"));
        }

        guard.sweep();

        List<String> left = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            left.addAll(paths(type.workspace()));
        }
        assertThat(left).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(communes).anyMatch(path -> path.contains("cp:board"));
        assertThat(paths(Communes.WORKSPACE))
                .containsExactlyInAnyOrderElementsOf(
                        communes.stream().filter(path -> !path.startsWith("/xa/boards/")).toList());
    }

    @Test
    void aFolderPublishedAsAnItemOfItsOwnIsFoundAtAnyDepth() {
        item(ContentTypes.shipped().named(ContentTypes.ARTICLE));
        repository.editing(
                "articles",
                session -> {
                    session.getNode("/xa/2025/07")
                            .addNode("lac", "cp:case")
                            .addNode("versions", "cp:caseEntry")
                            .addNode("again", "cp:case");
                    session.save();
                    return null;
                });

        guard.sweep();

        assertThat(paths("articles")).noneMatch(path -> path.contains("cp:case"));
    }

    private void item(ContentType type) {
        repository.editing(
                type.workspace(),
                session -> {
                    Content content =
                            Content.empty()
                                    .with(ItemNodes.TITLE, "Tin một")
                                    .with(ItemNodes.SECTION, "TT-01");
                    if (type.field("leadImage").isPresent()) {
                        content =
                                content.with(
                                        "leadImage",
                                        Content.empty()
                                                .with("alt", "Ảnh")
                                                .with(
                                                        "file",
                                                        FileContent.fresh(
                                                                "anh.png",
                                                                "image/png",
                                                                3,
                                                                () ->
                                                                        new ByteArrayInputStream(
                                                                                new byte[3]))));
                    }
                    Items.create(session, type, "xa", content, NOW)
                            .setProperty(ItemNodes.STATE, "draft");
                    session.save();
                    return null;
                });
    }

    private void openCase(ContentType type) {
        repository.editing(
                type.workspace(),
                session -> {
                    Cases.open(session.getNode("/xa/2025/07/tin-mot"), "author", NOW);
                    session.save();
                    return null;
                });
    }

    private void board() {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Node commune = session.getRootNode().addNode("xa", Communes.COMMUNE);
                    commune.setProperty("name", "Xã thử");
                    commune.addNode("sections", ItemNodes.PART).addNode("TT-01", Communes.SECTION);
                    commune.addNode("boards", ItemNodes.PART)
                            .addNode("board0", "cp:board")
                            .addNode("members", "cp:caseEntry");
                    session.save();
                    return null;
                });
    }

    /** All nodes and properties with their node types. */
    private List<String> paths(String workspace) {
        return repository.editing(
                workspace,
                session -> {
                    List<String> paths = new ArrayList<>();
                    collect(session.getRootNode(), paths);
                    return paths;
                });
    }

    private static void collect(Node node, List<String> paths) throws RepositoryException {
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.getName().startsWith("jcr:")) {
                paths.add(
                        child.getPath()
                                + " "
                                + child.getPrimaryNodeType().getName()
                                + " "
                                + child.getProperties().getSize());
                collect(child, paths);
            }
        }
    }
}
