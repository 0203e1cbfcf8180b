package info.magnolia.ui.editor;

import info.magnolia.ui.field.EditorPropertyDefinition;
import info.magnolia.ui.framework.layout.FieldLayoutDefinition;
import java.util.List;

public class ConfiguredFormDefinition<T> implements FormDefinition<T> {
    public List<EditorPropertyDefinition> getProperties() {
        throw new UnsupportedOperationException();
    }

    public void setLayout(FieldLayoutDefinition<?> layout) {
        throw new UnsupportedOperationException();
    }
}
