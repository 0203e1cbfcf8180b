package vn.communeportal.webapp.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.communeportal.webapp.rendering.LightModules.Resource;

/**
 * The template definitions of the light modules, read again when their files change. Thread-safe.
 */
final class TemplateDefinitions {

    private record Read(long lastModified, Resource resource, TemplateDefinition definition) {}

    private final LightModules modules;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    TemplateDefinitions(LightModules modules) {
        this.modules = modules;
    }

    /**
     * @param id {@code commune-portal:pages/home}
     * @throws IOException if there is no such definition, or it cannot be read
     */
    TemplateDefinition named(String id) throws IOException {
        Resource resource =
                modules.find("/" + id.replace(":", "/templates/") + ".yaml")
                        .orElseThrow(() -> new IOException("No template definition " + id));
        long lastModified = resource.lastModified();
        Read known = read.get(id);
        if (known == null
                || known.lastModified() != lastModified
                || !known.resource().equals(resource)) {
            known = new Read(lastModified, resource, parse(id, resource));
            read.put(id, known);
        }
        return known.definition();
    }

    private static TemplateDefinition parse(String id, Resource resource) throws IOException {
        try (InputStream in = resource.open()) {
            Map<String, Object> root =
                    map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
            Map<String, TemplateDefinition.Area> areas = new LinkedHashMap<>();
            map(root.getOrDefault("areas", Map.of()))
                    .forEach(
                            (name, area) ->
                                    areas.put(
                                            name,
                                            new TemplateDefinition.Area(
                                                    name,
                                                    (String) map(area).get("templateScript"))));
            return new TemplateDefinition(id, (String) root.get("templateScript"), areas);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
