package vn.communeportal.editorial;

import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;

/** Whether somebody brings files that are not stored yet. */
final class FreshFiles {

    private FreshFiles() {}

    static boolean areIn(Content content) {
        return content.fields().stream().map(content::value).anyMatch(FreshFiles::isFresh);
    }

    private static boolean isFresh(Object value) {
        if (value instanceof FileContent) {
            return ((FileContent) value).identifier().isEmpty();
        }
        if (value instanceof Content) {
            return areIn((Content) value);
        }
        if (value instanceof Iterable) {
            for (Object element : (Iterable<?>) value) {
                if (isFresh(element)) {
                    return true;
                }
            }
        }
        return false;
    }
}
