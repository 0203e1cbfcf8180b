package info.magnolia.ui.editor;

import info.magnolia.ui.field.EditorPropertyDefinition;
import java.util.List;

public class ConfiguredFormDefinition<T> implements FormDefinition<T> {
    public List<EditorPropertyDefinition> getProperties() {
        throw new UnsupportedOperationException();
    }
}
