package info.magnolia.module.delta;

public class SetupModuleRepositoriesTask implements Task {
    public SetupModuleRepositoriesTask() {
        throw new UnsupportedOperationException();
    }
}
