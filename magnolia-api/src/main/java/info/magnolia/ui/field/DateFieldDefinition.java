package info.magnolia.ui.field;

public class DateFieldDefinition extends ConfiguredFieldDefinition<Object> {
    public void setTime(boolean time) {
        throw new UnsupportedOperationException();
    }

    public void setDateFormat(String dateFormat) {
        throw new UnsupportedOperationException();
    }

    public void setTimeFormat(String timeFormat) {
        throw new UnsupportedOperationException();
    }
}
