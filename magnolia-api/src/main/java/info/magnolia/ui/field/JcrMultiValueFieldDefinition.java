package info.magnolia.ui.field;

import javax.jcr.Property;

public class JcrMultiValueFieldDefinition extends MultiFieldDefinition<Property> {
    public void init() {
        throw new UnsupportedOperationException();
    }
}
