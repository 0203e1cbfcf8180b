package info.magnolia.ui.field;

public class CheckBoxFieldDefinition extends ConfiguredFieldDefinition<Boolean> {
    public void setButtonLabel(String buttonLabel) {
        throw new UnsupportedOperationException();
    }
}
