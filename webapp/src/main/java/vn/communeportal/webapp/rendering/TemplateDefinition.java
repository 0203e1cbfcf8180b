package vn.communeportal.webapp.rendering;

import java.util.Map;

/**
 * A page's or a component's template, of the YAML that Magnolia reads.
 *
 * @param id {@code commune-portal:pages/home}
 * @param script path of the FreeMarker file
 * @param areas by their names
 */
record TemplateDefinition(String id, String script, Map<String, Area> areas) {

    /**
     * A place in a page for components.
     *
     * @param script path of the FreeMarker file
     */
    record Area(String name, String script) {}
}
