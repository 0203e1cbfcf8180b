package info.magnolia.config.registry;

import java.util.Collection;

public interface DefinitionProvider<T> {
    interface Problem {
        String getTitle();

        String getDetails();
    }

    DefinitionMetadata getMetadata();

    boolean isValid();

    Collection<Problem> getProblems();
}
