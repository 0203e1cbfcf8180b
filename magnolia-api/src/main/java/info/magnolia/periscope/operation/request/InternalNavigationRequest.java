package info.magnolia.periscope.operation.request;

import info.magnolia.periscope.operation.OperationRequest;

public class InternalNavigationRequest implements OperationRequest {
    public static InternalNavigationRequestBuilder<?, ?> builder() {
        throw new UnsupportedOperationException();
    }

    public abstract static class InternalNavigationRequestBuilder<
            C extends InternalNavigationRequest, B extends InternalNavigationRequestBuilder<C, B>> {
        public abstract C build();

        public B appName(String appName) {
            throw new UnsupportedOperationException();
        }

        public B subAppName(String subAppName) {
            throw new UnsupportedOperationException();
        }

        public B path(String path) {
            throw new UnsupportedOperationException();
        }
    }
}
