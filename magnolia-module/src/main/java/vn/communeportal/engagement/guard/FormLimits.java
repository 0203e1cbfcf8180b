package vn.communeportal.engagement.guard;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a form takes. Fields that it does not name are not listened to. */
public final class FormLimits {

    /** In bytes. */
    static final int LARGEST_FILE = 10 << 20;

    /** Of all that is sent together, in bytes. */
    static final int LARGEST_FORM = 21 << 20;

    private final Map<String, Integer> lengths;
    private final Set<String> multiline;
    private final Set<String> fileFields;
    private final int files;

    /**
     * @param lengths by name of the field, in characters
     * @param multiline fields in which a line may end
     * @param fileFields names of the fields that files come in
     * @param files the most that may come together
     */
    public FormLimits(
            Map<String, Integer> lengths,
            Set<String> multiline,
            Set<String> fileFields,
            int files) {
        this.lengths = Map.copyOf(new TreeMap<>(lengths));
        this.multiline = Set.copyOf(multiline);
        this.fileFields = Set.copyOf(fileFields);
        this.files = files;
    }

    /** The most characters of a field; 0 if there is no such field. */
    int length(String field) {
        return lengths.getOrDefault(field, 0);
    }

    boolean isMultiline(String field) {
        return multiline.contains(field);
    }

    boolean takesFiles(String field) {
        return fileFields.contains(field);
    }

    int files() {
        return files;
    }
}
