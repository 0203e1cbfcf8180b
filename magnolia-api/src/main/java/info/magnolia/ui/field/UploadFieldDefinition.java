package info.magnolia.ui.field;

import java.io.File;

public class UploadFieldDefinition extends ConfiguredFieldDefinition<File> {
    public void setMaxUploadSize(long bytes) {
        throw new UnsupportedOperationException();
    }
}
