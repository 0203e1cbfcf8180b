package info.magnolia.ui.contentapp;

public interface ItemDescriber<T> {}
