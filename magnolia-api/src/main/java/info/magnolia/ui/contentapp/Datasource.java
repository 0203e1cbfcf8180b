package info.magnolia.ui.contentapp;

public interface Datasource<T> {}
