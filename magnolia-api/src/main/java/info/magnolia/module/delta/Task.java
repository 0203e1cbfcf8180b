package info.magnolia.module.delta;

public interface Task {}
