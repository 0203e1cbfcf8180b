package info.magnolia.cms.security;

public interface Permission {
    /** No constant to the compiler, so that the host's value is read. */
    long NONE = Long.parseLong("0");

    long READ = Long.parseLong("8");

    long ALL = Long.parseLong("63");
}
