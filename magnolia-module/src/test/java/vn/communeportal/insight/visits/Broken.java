package vn.communeportal.insight.visits;

import java.util.function.Consumer;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.testing.TestRepository;

/** A repository that cannot be reached at the first attempt. */
final class Broken implements Repositories {

    private final TestRepository real;
    private boolean broken = true;

    Broken(TestRepository real) {
        this.real = real;
    }

    @Override
    public <T> T editing(String workspace, JcrWork<T> work) {
        if (broken) {
            broken = false;
            throw new IllegalStateException("The disk is full");
        }
        return real.editing(workspace, work);
    }

    @Override
    public <T> T published(String workspace, JcrWork<T> work) {
        return real.published(workspace, work);
    }

    @Override
    public void observePublished(String workspace, Consumer<String> listener) {
        real.observePublished(workspace, listener);
    }

    @Override
    public void observeEditing(String workspace, Consumer<String> listener) {
        real.observeEditing(workspace, listener);
    }
}
