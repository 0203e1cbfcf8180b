package info.magnolia.objectfactory;

public interface ComponentProvider {}
