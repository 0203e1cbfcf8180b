package info.magnolia.ui.field;

public class MultiFieldDefinition<T> extends ConfiguredComplexPropertyDefinition<T> {
    public void setField(EditorPropertyDefinition field) {
        throw new UnsupportedOperationException();
    }
}
