package vn.communeportal.webapp.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * Magnolia's {@code cms} directives as they work on a public instance, where no marks for the page
 * editor are written: {@code page} and {@code init} write nothing, {@code area} renders its script
 * with its components if the area is there, {@code component} one component, given as {@code
 * content} or by its {@code path} in the website.
 */
final class CmsDirectives {

    /** Renders a script for a node, with more variables than every script has. */
    @FunctionalInterface
    interface Script {
        void render(String script, Node node, Map<String, Object> more, Environment environment)
                throws TemplateException, IOException;
    }

    private final TemplateDefinitions definitions;
    private final Script scripts;

    CmsDirectives(TemplateDefinitions definitions, Script scripts) {
        this.definitions = definitions;
        this.scripts = scripts;
    }

    /**
     * The directives for a script.
     *
     * @param node that the script is for; null if for none
     */
    Map<String, TemplateDirectiveModel> of(TemplateDefinition definition, Node node) {
        TemplateDirectiveModel nothing = (environment, parameters, variables, body) -> {};
        return Map.of(
                "page",
                nothing,
                "init",
                nothing,
                "area",
                (environment, parameters, variables, body) ->
                        area(definition, node, parameters, environment),
                "component",
                (environment, parameters, variables, body) ->
                        component(node, parameters, environment));
    }

    private void area(
            TemplateDefinition definition, Node page, Map<?, ?> parameters, Environment environment)
            throws TemplateException, IOException {
        String name = String.valueOf(parameters.get("name"));
        TemplateDefinition.Area area = definition.areas().get(name);
        if (area == null) {
            throw new TemplateException(
                    "Template " + definition.id() + " has no area \"" + name + "\"", environment);
        }
        try {
            if (page.hasNode(name)) {
                Node node = page.getNode(name);
                scripts.render(
                        area.script(), node, Map.of("components", components(node)), environment);
            }
        } catch (RepositoryException e) {
            throw new TemplateException(e, environment);
        }
    }

    private static List<NodeMap> components(Node area) throws RepositoryException {
        List<NodeMap> components = new ArrayList<>();
        for (NodeIterator nodes = area.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (node.isNodeType("mgnl:component")) {
                components.add(new NodeMap(node));
            }
        }
        return components;
    }

    private void component(Node page, Map<?, ?> parameters, Environment environment)
            throws TemplateException, IOException {
        try {
            Node node =
                    parameters.containsKey("path")
                            ? page.getSession().getNode(String.valueOf(parameters.get("path")))
                            : ((NodeMap) unwrap(parameters.get("content"))).node();
            TemplateDefinition definition =
                    definitions.named(node.getProperty("mgnl:template").getString());
            scripts.render(definition.script(), node, new HashMap<>(), environment);
        } catch (RepositoryException e) {
            throw new TemplateException(e, environment);
        }
    }

    private static Object unwrap(Object model) throws TemplateModelException {
        Object object = DeepUnwrap.permissiveUnwrap((TemplateModel) model);
        if (object instanceof NodeMap) {
            return object;
        }
        throw new TemplateModelException("[@cms.component] needs a node as its content");
    }
}
