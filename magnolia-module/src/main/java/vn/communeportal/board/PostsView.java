package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.channels.CrossPosts;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordWords;

/** All that was posted in other channels, newest first. */
final class PostsView extends BoardView {

    /** More are in the file. */
    private static final int SHOWN = 100;

    private final BoardContext context;
    private final CrossPosts posts;

    PostsView(BoardContext context) {
        super(context.text("channels.title"), "cp-posts");
        this.context = context;
        posts = context.services().books().posts();
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("channels.help"), "cp-help"));
        CssLayout list = Box.of("cp-cards");
        List<Record> all = all();
        all.stream().limit(SHOWN).forEach(record -> list.addComponent(card(record)));
        if (all.isEmpty()) {
            list.addComponent(Html.text(context.text("channels.none"), "cp-empty"));
        }
        addComponents(list, Downloads.of(context, "kenh-" + context.commune().id(), this::table));
    }

    private List<Record> all() {
        List<Record> all =
                new ArrayList<>(posts.desk().all(context.login(), context.commune().id()));
        Collections.reverse(all);
        return all;
    }

    private CssLayout card(Record record) {
        Button title =
                new Button(
                        record.content().text("title"),
                        event ->
                                context.navigation()
                                        .go(
                                                BoardPlace.item(
                                                        context.commune().id(),
                                                        ContentTypes.shipped()
                                                                .inWorkspace(
                                                                        record.content()
                                                                                .text("workspace")),
                                                        record.content().text("itemId"))));
        title.addStyleName("cp-card-title");
        CssLayout card = PostCard.of(context, record);
        card.addComponent(title, 0);
        return card;
    }

    private List<List<String>> table() {
        List<String> fields =
                List.of("title", "platform", "page", "url", "progress", "answer", "note");
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                fields.stream()
                        .map(field -> context.text("crossPost." + field + ".label"))
                        .collect(Collectors.toList());
        head.add(context.text("crossPost.postedAt.label"));
        rows.add(head);
        for (Record record : all()) {
            List<String> row =
                    fields.stream()
                            .map(
                                    name ->
                                            RecordWords.of(
                                                    record.content(),
                                                    posts.desk().type().field(name).orElseThrow(),
                                                    context.words().messages(),
                                                    context.words().locale()))
                            .collect(Collectors.toList());
            row.add(record.content().time("postedAt").map(context.words()::time).orElse(""));
            rows.add(row);
        }
        return rows;
    }
}
