package vn.communeportal.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.templating.PageTree;
import vn.communeportal.testing.TestRepository;

class PublishedStateTest {

    private static final Instant PUBLISHED = Instant.parse("2025-07-18T02:00:00Z");
    private static final Instant BEFORE = PUBLISHED.minus(Duration.ofMinutes(1));
    private static final Instant AFTER = PUBLISHED.plus(Duration.ofMinutes(1));

    private TestRepository repository;

    @BeforeEach
    void open() {
        repository = new TestRepository();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void whatWasChangedAfterItsPublicationOrNeverPublishedIsADraft() {
        assertThat(isUnchanged(component -> {})).isTrue();
        assertThat(isUnchanged(component -> set(component, "mgnl:lastModified", AFTER))).isFalse();
        assertThat(isUnchanged(component -> component.setProperty("mgnl:activationStatus", false)))
                .isFalse();
        assertThat(
                        isUnchanged(
                                component ->
                                        component.setProperty(
                                                "mgnl:activationStatus", (String) null)))
                .isFalse();
    }

    @Test
    void soIsWhatHasSuchAPart() {
        assertThat(
                        isUnchanged(
                                component ->
                                        set(
                                                component.getNode("links"),
                                                "mgnl:lastModified",
                                                AFTER)))
                .isFalse();
        assertThat(isUnchanged(component -> component.addNode("more", "mgnl:contentNode")))
                .isFalse();
    }

    @Test
    void aPageThatIsPublishedAsAVersionIsInTheStateOfThatVersion() {
        assertThat(
                        isUnchanged(
                                component ->
                                        set(
                                                component.getParent(),
                                                "mgnl:lastActivatedVersionCreated",
                                                BEFORE.minusSeconds(1))))
                .isFalse();
    }

    private interface Change {
        void apply(Node component) throws RepositoryException;
    }

    /** Of a component of a page, with a part of its own, that is published and then changed. */
    private boolean isUnchanged(Change change) {
        return repository.editing(
                PageTree.WORKSPACE,
                session -> {
                    Node page = session.getRootNode().addNode("trang", "mgnl:page");
                    Node component = published(page.addNode("0", "mgnl:component"));
                    published(component.addNode("links", "mgnl:contentNode"));
                    change.apply(component);
                    return PublishedState.isUnchanged(component);
                });
    }

    private static Node published(Node node) throws RepositoryException {
        node.setProperty("mgnl:activationStatus", true);
        set(node, "mgnl:lastActivated", PUBLISHED);
        set(node, "mgnl:lastModified", BEFORE);
        return node;
    }

    private static void set(Node node, String property, Instant time) throws RepositoryException {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(time.toEpochMilli());
        node.setProperty(property, calendar);
    }
}
