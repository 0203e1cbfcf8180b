package info.magnolia.module.delta;

import java.util.List;

public interface Delta {
    List<Task> getTasks();
}
