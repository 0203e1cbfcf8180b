package info.magnolia.module.model;

public class Version {
    public static Version parseVersion(String version) {
        throw new UnsupportedOperationException();
    }
}
