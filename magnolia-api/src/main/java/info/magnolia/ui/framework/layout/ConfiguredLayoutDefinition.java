package info.magnolia.ui.framework.layout;

public class ConfiguredLayoutDefinition<T> {
    public void setImplementationClass(Class<T> implementationClass) {
        throw new UnsupportedOperationException();
    }
}
