package info.magnolia.ui.field;

public class TextFieldDefinition extends ConfiguredFieldDefinition<String> {
    public void setRows(int rows) {
        throw new UnsupportedOperationException();
    }
}
