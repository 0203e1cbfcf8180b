package info.magnolia.cms.security;

public interface Group {
    String getName();
}
