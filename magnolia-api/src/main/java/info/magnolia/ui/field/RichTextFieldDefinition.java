package info.magnolia.ui.field;

public class RichTextFieldDefinition extends ConfiguredFieldDefinition<String> {
    public void setLists(boolean lists) {
        throw new UnsupportedOperationException();
    }

    public void setTables(boolean tables) {
        throw new UnsupportedOperationException();
    }
}
