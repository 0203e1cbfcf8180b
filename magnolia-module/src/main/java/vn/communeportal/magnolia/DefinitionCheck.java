package vn.communeportal.magnolia;

import info.magnolia.config.registry.DefinitionProvider;
import info.magnolia.config.registry.RegistryFacade;
import java.util.Collection;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes problems of the module's own definitions into the log, where administrators look: Magnolia
 * only shows them in an app.
 */
@Singleton
public class DefinitionCheck {

    private static final Logger log = LoggerFactory.getLogger(DefinitionCheck.class);

    private static final String MODULE = "commune-portal";

    private final Provider<RegistryFacade> registries;
    private boolean reported;

    @Inject
    public DefinitionCheck(Provider<RegistryFacade> registries) {
        this.registries = registries;
    }

    /** Reports once; later calls do nothing. */
    void reportOnce() {
        if (reported) {
            return;
        }
        reported = true;
        int problems = 0;
        @SuppressWarnings("rawtypes") // as the registry gives them
        Collection<DefinitionProvider> definitions = registries.get().byModule(MODULE);
        for (DefinitionProvider<?> definition : definitions) {
            for (DefinitionProvider.Problem problem : definition.getProblems()) {
                problems++;
                log.warn(
                        "Definition {}: {}: {}",
                        definition.getMetadata().getName(),
                        problem.getTitle(),
                        problem.getDetails());
            }
            if (!definition.isValid()) {
                problems++;
                log.warn("Definition {} is not valid", definition.getMetadata().getName());
            }
        }
        log.info("Definitions of {}: {}, problems: {}", MODULE, definitions.size(), problems);
    }
}
