package info.magnolia.ui.field;

public interface FieldBinder<T> {
    class Default<T> implements FieldBinder<T> {}
}
