package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.channels.CrossPosts;
import vn.communeportal.channels.FacebookSettings;
import vn.communeportal.channels.GraphServer;
import vn.communeportal.channels.PagePosting;
import vn.communeportal.content.Content;
import vn.communeportal.register.Record;

/** Each item is once on the page, whatever happens to questions and answers. Over real HTTP. */
class PagePostingTest extends DeskTest {

    private static final String ADDRESS = "https://xathu.example/tin-tuc/hop-thon";

    @TempDir private Path folder;

    private final Map<String, String> settings = new HashMap<>();
    private GraphServer server;
    private CrossPosts posts;
    private PagePosting posting;

    @BeforeEach
    void startServer() throws Exception {
        server = new GraphServer();
        settings.put("facebook.server", server.address().toString());
        settings.put("facebook." + commune + ".page", GraphServer.PAGE);
        settings.put("facebook." + commune + ".name", "Fanpage xã");
        Path token = folder.resolve("token");
        Files.writeString(token, GraphServer.TOKEN + "\n");
        settings.put("facebook." + commune + ".tokenFile", token.toString());
        posts = new CrossPosts(repository, desk, clock);
        posting =
                new PagePosting(
                        repository,
                        posts,
                        new FacebookSettings(settings::get, name -> null),
                        clock,
                        Duration.ofMillis(300));
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    private Record post(CaseFile file) throws TransitionRefusedException {
        return posting.post("secretary", commune, file, "Họp thôn\n\nNội dung", ADDRESS);
    }

    private Content later(Record record, Duration time) {
        now = now.plus(time);
        posting.run();
        return posts.desk().find("secretary", commune, record.id()).orElseThrow().content();
    }

    @Test
    void aPostIsMadeAndKnownByItsAddress() throws Exception {
        CaseFile file = publish("Họp thôn");
        Record record = post(file);
        assertThat(record.content().text("progress")).isEqualTo("posted");
        assertThat(record.content().text("url"))
                .isEqualTo("https://www.facebook.com/" + GraphServer.PAGE + "_1");
        assertThat(server.posts).hasSize(1);
        assertThat(server.posts.get(0)).startsWith("Họp thôn\n\nNội dung\n\n" + ADDRESS + "#");
        assertThat(server.asked).noneMatch(asked -> asked.contains(GraphServer.TOKEN));
        assertThat(record.content().toString()).doesNotContain(GraphServer.TOKEN);

        assertThat(refusal(() -> post(file))).containsExactly("objection.postedAlready");
        later(record, Duration.ofDays(1));
        assertThat(server.posts).hasSize(1);
    }

    @Test
    void whatWasTakenBeforeTheAnswerBrokeIsFoundAndNotPostedAgain() throws Exception {
        server.turns.add(GraphServer.Turn.TAKE_AND_BREAK);
        Record broken = post(publish("Họp thôn"));
        assertThat(broken.content().text("progress")).isEqualTo("sending");
        // Others post meanwhile: it is on a later page of the feed.
        server.posts.addAll(List.of("Bài khác 1", "Bài khác 2", "Bài khác 3"));
        assertThat(later(broken, Duration.ofMinutes(1)).text("progress"))
                .as("not at once")
                .isEqualTo("sending");
        Content found = later(broken, Duration.ofMinutes(2));
        assertThat(found.text("progress")).isEqualTo("posted");
        assertThat(found.text("url")).endsWith(GraphServer.PAGE + "_1");
        assertThat(server.posts).hasSize(4);
    }

    @Test
    void silenceAfterThePostWasTakenIsNoReasonToPostAgain() throws Exception {
        server.turns.add(GraphServer.Turn.TAKE_AND_BE_SILENT);
        Record silent = post(publish("Họp thôn"));
        assertThat(silent.content().text("progress")).isEqualTo("sending");
        server.turns.add(GraphServer.Turn.FAIL);
        assertThat(later(silent, Duration.ofMinutes(3)).text("progress"))
                .as("while the feed cannot be seen nothing is posted")
                .isEqualTo("sending");
        assertThat(server.posts).hasSize(1);
        assertThat(later(silent, Duration.ofMinutes(5)).text("progress")).isEqualTo("posted");
        assertThat(server.posts).hasSize(1);
    }

    @Test
    void anErrorThatPassesIsTriedAgainUntilItIsThere() throws Exception {
        server.turns.add(GraphServer.Turn.FAIL);
        Record failed = post(publish("Họp thôn"));
        assertThat(failed.content().text("answer")).contains("500");
        assertThat(later(failed, Duration.ofMinutes(3)).text("progress")).isEqualTo("posted");
        assertThat(server.posts).hasSize(1);
    }

    @Test
    void aRefusalIsShownAndAPersonMayTryAgain() throws Exception {
        CaseFile file = publish("Họp thôn");
        server.turns.add(GraphServer.Turn.REFUSE);
        Record refused = post(file);
        assertThat(refused.content().text("progress")).isEqualTo("refused");
        assertThat(refused.content().text("answer")).contains("Invalid OAuth access token");
        later(refused, Duration.ofDays(1));
        assertThat(server.posts).isEmpty();
        assertThat(post(file).content().text("progress")).isEqualTo("posted");
    }

    @Test
    void aServerThatStoppedBetweenSavingAndAskingGoesOn() throws Exception {
        server.close();
        Record record = post(publish("Họp thôn"));
        assertThat(record.content().text("progress")).isEqualTo("sending");
        server = new GraphServer();
        settings.put("facebook.server", server.address().toString());
        assertThat(later(record, Duration.ofMinutes(3)).text("progress")).isEqualTo("posted");
        assertThat(server.asked.get(0)).as("looked first").startsWith("GET");
        assertThat(server.posts).hasSize(1);
    }

    @Test
    void onlyWhatIsPublicIsPostedAndByEditingMembersOnly() throws Exception {
        CaseFile hidden = inReview("Chưa duyệt");
        assertThat(refusal(() -> post(hidden))).containsExactly("objection.notPublic");
        CaseFile file = publish("Họp thôn");
        assertThat(refusal(() -> posting.post("author", commune, file, "Họp thôn", ADDRESS)))
                .containsExactly("objection.notYours");
        assertThat(refusal(() -> posts.note("author", commune, file, "zalo", "Zalo xã", "")))
                .containsExactly("objection.notYours");
        settings.remove("facebook." + commune + ".page");
        assertThat(refusal(() -> post(file))).containsExactly("objection.noPage");
        assertThat(server.posts).isEmpty();
    }

    @Test
    void whatAPersonPostedIsNotedOnce() throws Exception {
        CaseFile file = publish("Họp thôn");
        posts.note("editor", commune, file, "zalo", "Zalo xã", "https://zalo.example/1");
        assertThat(
                        refusal(
                                () ->
                                        posts.note(
                                                "secretary",
                                                commune,
                                                file,
                                                "zalo",
                                                "Zalo xã",
                                                "https://zalo.example/1")))
                .containsExactly("objection.postedAlready");
        List<Record> noted = posts.of("secretary", commune, file.item().id());
        assertThat(noted).extracting(Record::by).containsExactly("editor");
        assertThat(posts.isWithdrawn("secretary", noted.get(0))).isFalse();
        perform("head", file, TransitionRequest.of(Transition.WITHDRAW).because("Sai"));
        assertThat(posts.isWithdrawn("secretary", noted.get(0))).isTrue();
    }
}
