package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;

/** Pictures, films or sound, for templates. Everything is the portal's own file. */
public final class MediaView extends ItemView {

    /** A film or a sound to play. */
    public static final class Recording {

        private final FileView file;
        private final String mediaType;
        private final String captions;

        private Recording(FileView file, String mediaType, String captions) {
            this.file = file;
            this.mediaType = mediaType;
            this.captions = captions;
        }

        /** Title, size, and its address; that is empty in a preview. */
        public FileView getFile() {
            return file;
        }

        /** {@code video/mp4} */
        public String getMediaType() {
            return mediaType;
        }

        public boolean isVideo() {
            return mediaType.startsWith("video/");
        }

        /** Address of the WebVTT file; empty if there is none. */
        public String getCaptions() {
            return captions;
        }
    }

    MediaView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    /** {@code album}, {@code video} or {@code audio}. */
    public String getKind() {
        return text("kind");
    }

    /** The pictures of an album. */
    public List<ImageView> getPictures() {
        return images("images");
    }

    /** What can be played, in its order. */
    public List<Recording> getRecordings() {
        List<Recording> recordings = new ArrayList<>();
        for (FieldsView part : parts("files")) {
            Content content = part.content();
            content.file("file")
                    .ifPresent(
                            file ->
                                    recordings.add(
                                            new Recording(
                                                    part.file("file"),
                                                    file.mediaType(),
                                                    captions(part, content))));
        }
        return recordings;
    }

    private static String captions(FieldsView part, Content content) {
        return content.file("captions")
                .map((FileContent file) -> part.file("captions").getHref())
                .orElse("");
    }
}
