package info.magnolia.ui.field;

import info.magnolia.ui.editor.ItemProviderDefinition;

public class ConfiguredComplexPropertyDefinition<T> implements EditorPropertyDefinition {
    @Override
    public String getName() {
        throw new UnsupportedOperationException();
    }

    public void setName(String name) {
        throw new UnsupportedOperationException();
    }

    public void setLabel(String label) {
        throw new UnsupportedOperationException();
    }

    public void setDescription(String description) {
        throw new UnsupportedOperationException();
    }

    public void setItemProvider(ItemProviderDefinition<T, T> itemProvider) {
        throw new UnsupportedOperationException();
    }
}
