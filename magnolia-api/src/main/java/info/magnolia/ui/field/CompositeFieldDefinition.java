package info.magnolia.ui.field;

import java.util.List;

public class CompositeFieldDefinition<T> extends ConfiguredComplexPropertyDefinition<T> {
    public void setProperties(List<EditorPropertyDefinition> properties) {
        throw new UnsupportedOperationException();
    }
}
