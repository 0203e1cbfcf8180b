package info.magnolia.periscope.operation;

public interface OperationRequest {}
