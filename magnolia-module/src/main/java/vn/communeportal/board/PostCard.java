package vn.communeportal.board;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Link;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.register.Record;

/** Where and when something was posted. */
final class PostCard {

    private PostCard() {}

    static CssLayout of(BoardContext context, Record record) {
        Content content = record.content();
        String time =
                content.time("postedAt")
                        .or(() -> content.time("triedAt"))
                        .map(context.words()::time)
                        .orElse("");
        CssLayout card =
                Box.of(
                        "cp-card",
                        Html.text(
                                context.text("crossPost.platform." + content.text("platform"))
                                        + " · "
                                        + content.text("page"),
                                "cp-member-name"),
                        Html.text(
                                context.text("crossPost.progress." + content.text("progress"))
                                        + " · "
                                        + time
                                        + " · "
                                        + context.nameOf(record.by()),
                                "cp-note"));
        if (content.text("url").matches("https?://.+")) {
            Link link = new Link(content.text("url"), new ExternalResource(content.text("url")));
            link.setTargetName("_blank");
            card.addComponent(link);
        }
        if (content.has("answer")) {
            card.addComponent(Html.text(content.text("answer"), "cp-problem"));
        }
        if (context.services().books().posts().isWithdrawn(context.login(), record)) {
            card.addComponent(Html.text(context.text("channels.withdrawn"), "cp-problem"));
        }
        return card;
    }
}
