package vn.communeportal.templating;

import java.util.Locale;
import vn.communeportal.content.FileContent;

/** A file to download, for templates. */
public final class FileView {

    private final FileContent file;
    private final String href;
    private final String title;
    private final boolean signedOriginal;
    private final Formats formats;

    FileView(FileContent file, String href, String title, boolean signedOriginal, Formats formats) {
        this.file = file;
        this.href = href;
        this.title = title.isEmpty() ? file.fileName() : title;
        this.signedOriginal = signedOriginal;
        this.formats = formats;
    }

    /** Empty in a preview, where it cannot be opened. */
    public String getHref() {
        return href;
    }

    public String getTitle() {
        return title;
    }

    /** {@code PDF}, {@code DOCX}; empty if its name says nothing. */
    public String getKind() {
        int dot = file.fileName().lastIndexOf('.');
        return dot < 0 ? "" : file.fileName().substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /** As {@code 1,2 MB}. */
    public String getSize() {
        return formats.size(file.size());
    }

    /** Whether it is the original with the digital signature (<i>bản gốc ký số</i>). */
    public boolean isSignedOriginal() {
        return signedOriginal;
    }
}
