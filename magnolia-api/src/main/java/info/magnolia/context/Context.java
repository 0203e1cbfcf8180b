package info.magnolia.context;

public interface Context {}
