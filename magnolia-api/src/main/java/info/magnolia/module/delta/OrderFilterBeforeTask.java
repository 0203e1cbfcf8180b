package info.magnolia.module.delta;

public class OrderFilterBeforeTask implements Task {
    public OrderFilterBeforeTask(String filter, String[] before) {
        throw new UnsupportedOperationException();
    }
}
