package vn.communeportal.editorial.checks;

import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.content.FileContent;

/** Reads the files of a content that is checked. */
@FunctionalInterface
public interface FileTexts {

    /** What is written in the file; never null, see its outcome. */
    AttachmentText of(FileContent file);
}
