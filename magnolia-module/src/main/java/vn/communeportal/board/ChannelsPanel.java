package vn.communeportal.board;

import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Image;
import com.vaadin.ui.JavaScript;
import com.vaadin.ui.Label;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.channels.CrossPosts;
import vn.communeportal.channels.PagePosting;
import vn.communeportal.channels.ReadyPost;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Field;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.register.Record;
import vn.communeportal.templating.PortalAddress;

/** An item in other channels: texts to copy, its picture, and where it was posted. */
final class ChannelsPanel extends CssLayout {

    private final BoardContext context;
    private final CaseFile file;
    private final CrossPosts posts;
    private final PagePosting posting;
    private final String commune;
    private final Label refusal = Html.text("", "cp-problem");
    private final CssLayout list = Box.of("cp-cards");

    ChannelsPanel(BoardContext context, CaseFile file) {
        this.context = context;
        this.file = file;
        posts = context.services().books().posts();
        posting = context.services().books().posting();
        commune = context.commune().id();
        addStyleName("cp-channels");
        refusal.setVisible(false);
        if (!file.subject().isLive()) {
            addComponent(Html.text(context.text("objection.notPublic"), "cp-empty"));
        } else {
            offer();
        }
        addComponents(refusal, Html.subheading(context.text("channels.posted")), list);
        showPosts();
    }

    private void offer() {
        ReadyPost post = ReadyPost.of(context.commune(), file.item(), address());
        TextArea facebook = text("channels.facebook", post.forFacebook(), "cp-ready-facebook");
        TextArea zalo = text("channels.zalo", post.forZalo(), "cp-ready-zalo");
        addComponents(facebook, copy("cp-ready-facebook"));
        if (posting.isPossible(context.login(), commune)) {
            addComponent(
                    Buttons.primary(
                            context.text("channels.post", posting.pageName(commune)),
                            () ->
                                    attempt(
                                            () ->
                                                    posting.post(
                                                            context.login(),
                                                            commune,
                                                            file,
                                                            facebook.getValue(),
                                                            post.address()))));
        }
        addComponents(zalo, copy("cp-ready-zalo"));
        post.picture().ifPresent(this::showPicture);
        note();
    }

    /** Whole address on the portal; empty while the commune has no domain. */
    private String address() {
        Item item = file.item();
        Commune here = context.commune();
        String domain = here.setting(Commune.DOMAIN);
        return domain.isEmpty()
                ? ""
                : context.services()
                        .books()
                        .items()
                        .addressOf(here, item.type(), item.id())
                        .map(PortalAddress::path)
                        .map(path -> "https://" + domain + path)
                        .orElse("");
    }

    private TextArea text(String captionKey, String value, String style) {
        TextArea area = new TextArea(context.text(captionKey), value);
        area.setRows(7);
        area.setWidthFull();
        area.addStyleName(style);
        return area;
    }

    private Button copy(String style) {
        return Buttons.secondary(
                context.text("channels.copy"),
                () -> {
                    JavaScript.getCurrent()
                            .execute(
                                    "var t=document.querySelector('textarea."
                                            + style
                                            + "');t.focus();t.select();"
                                            + "if(navigator.clipboard){navigator.clipboard.writeText(t.value);}"
                                            + "else{document.execCommand('copy');}");
                    Notices.done(context.text("channels.copied"));
                });
    }

    private void showPicture(FileContent picture) {
        StreamResource resource = new StreamResource(() -> open(picture), picture.fileName());
        resource.setMIMEType(picture.mediaType());
        Image image = new Image(context.text("channels.picture"), resource);
        image.setAlternateText(picture.fileName());
        image.addStyleName("cp-channel-picture");
        addComponents(
                image,
                FileButtons.of(
                        context.text("channels.picture.download"),
                        picture.fileName(),
                        picture.mediaType(),
                        () -> bytes(picture)));
    }

    private InputStream open(FileContent picture) {
        try {
            return context.files(file.item().type()).open(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(FileContent picture) {
        try (InputStream in = open(picture)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody posted it by hand: where. */
    private void note() {
        Field platforms =
                posts.desk().type().field("platform").orElseThrow(IllegalStateException::new);
        NativeSelect<String> platform =
                new NativeSelect<>(context.text("crossPost.platform.label"), platforms.options());
        platform.setItemCaptionGenerator(one -> context.text(platforms.optionKey(one)));
        platform.setEmptySelectionAllowed(false);
        platform.setValue(platforms.options().get(0));
        TextField page = new TextField(context.text("crossPost.page.label"));
        TextField url = new TextField(context.text("crossPost.url.label"));
        addComponents(
                Html.subheading(context.text("channels.note")),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", platform),
                        Box.of("cp-filter-field", page),
                        Box.of("cp-filter-field", url),
                        Buttons.secondary(
                                context.text("channels.note.save"),
                                () ->
                                        attempt(
                                                () ->
                                                        posts.note(
                                                                context.login(),
                                                                commune,
                                                                file,
                                                                platform.getValue(),
                                                                page.getValue().strip(),
                                                                url.getValue().strip())))));
    }

    private void attempt(RoyaltiesView.Attempt attempt) {
        try {
            attempt.go();
            refusal.setVisible(false);
            Notices.done(context.text("registers.saved"));
        } catch (TransitionRefusedException e) {
            refusal.setValue(context.text(e));
            refusal.setVisible(true);
        }
        showPosts();
    }

    private void showPosts() {
        list.removeAllComponents();
        List<Record> found = posts.of(context.login(), commune, file.item().id());
        found.forEach(record -> list.addComponent(PostCard.of(context, record)));
        if (found.isEmpty()) {
            list.addComponent(Html.text(context.text("channels.none"), "cp-count"));
        }
    }
}
