package info.magnolia.ui.editor;

import java.util.Optional;

public interface ItemProviderStrategy<T, R> {
    Optional<T> read(R reference);
}
