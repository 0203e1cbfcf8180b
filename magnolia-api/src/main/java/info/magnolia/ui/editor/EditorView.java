package info.magnolia.ui.editor;

public interface EditorView<T> {
    void write(T item);
}
