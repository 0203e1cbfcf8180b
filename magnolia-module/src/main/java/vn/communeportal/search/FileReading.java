package vn.communeportal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.text.Vietnamese;

/** Collects what the files of one item say, wherever in it they are. */
final class FileReading {

    private final ContentType type;
    private final Node item;
    private final FileTexts texts;
    private final List<IndexedFile> files = new ArrayList<>();
    private boolean complete = true;

    FileReading(ContentType type, Node item, FileTexts texts) {
        this.type = type;
        this.item = item;
        this.texts = texts;
    }

    /**
     * @param place of the content in the item, as addresses of files name it
     */
    void read(List<Field> fields, Content content, List<String> place) throws RepositoryException {
        for (Field field : fields) {
            List<String> its = with(place, field.name());
            if (field.type() == FieldType.FILE) {
                Optional<FileContent> file = content.file(field.name());
                if (file.isPresent() && !file.get().isImage()) {
                    read(file.get(), its);
                }
            } else if (field.type() == FieldType.PART) {
                int number = 0;
                for (Content part : content.parts(field.name())) {
                    read(
                            field.parts(),
                            part,
                            field.isMultiple() ? with(its, String.valueOf(number)) : its);
                    number++;
                }
            }
        }
    }

    private static List<String> with(List<String> place, String next) {
        List<String> longer = new ArrayList<>(place);
        longer.add(next);
        return longer;
    }

    private void read(FileContent file, List<String> place) throws RepositoryException {
        if (file.identifier().isEmpty()) {
            return;
        }
        Node node = item.getSession().getNodeByIdentifier(file.identifier().get());
        Optional<FileTexts.Pages> pages = texts.of(type, item.getPath(), node);
        complete &= pages.isPresent();
        if (pages.isPresent() && !pages.get().texts().isEmpty()) {
            files.add(
                    new IndexedFile(
                            place,
                            file.fileName(),
                            pages.get().areNumbered(),
                            pages.get().texts().stream()
                                    .map(Vietnamese::normalize)
                                    .collect(Collectors.toList())));
        }
    }

    List<IndexedFile> files() {
        return files;
    }

    /** Whether what all of them say is known. */
    boolean isComplete() {
        return complete;
    }
}
