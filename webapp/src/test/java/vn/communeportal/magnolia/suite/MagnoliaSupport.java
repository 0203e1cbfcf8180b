package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts Magnolia once for all classes of the suite, and looks at its log after each of them. */
final class MagnoliaSupport
        implements ExecutionCondition, ParameterResolver, BeforeAllCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(MagnoliaSupport.class);
    private static final String WEBAPP = System.getProperty("magnolia.webapp", "");

    /** Folder of instances that run already; empty if the suite is to start its own. */
    private static final String RUNNING = System.getProperty("magnolia.running", "");

    private static final String SEEN = "seen";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return WEBAPP.isEmpty()
                ? ConditionEvaluationResult.disabled(
                        "Name an exploded webapp of Magnolia 6.2 by -Dmagnolia.webapp=")
                : ConditionEvaluationResult.enabled("Magnolia is at " + WEBAPP);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(NAMESPACE).put(SEEN, magnolia(context).console().length());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        int seen = context.getStore(NAMESPACE).get(SEEN, Integer.class);
        assertThat(Magnolia.errors(magnolia(context).console().substring(seen)))
                .as("ERROR in Magnolia's log")
                .isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Magnolia.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return magnolia(context);
    }

    private static Magnolia magnolia(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Magnolia.class, absent -> start(), Magnolia.class);
    }

    private static Magnolia start() {
        Path jar = Path.of(System.getProperty("module.jar"));
        if (!RUNNING.isEmpty()) {
            return Magnolia.running(Path.of(RUNNING).toAbsolutePath(), jar);
        }
        try {
            return Magnolia.start(Path.of(WEBAPP), jar);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Magnolia did not start", e);
        }
    }
}
