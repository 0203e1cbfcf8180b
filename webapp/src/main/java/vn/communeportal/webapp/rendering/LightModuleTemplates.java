package vn.communeportal.webapp.rendering;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import vn.communeportal.webapp.rendering.LightModules.Resource;

/** Gives FreeMarker the scripts of the light modules; a changed script is seen at once. */
final class LightModuleTemplates implements TemplateLoader {

    private final LightModules modules;

    LightModuleTemplates(LightModules modules) {
        this.modules = modules;
    }

    @Override
    public Object findTemplateSource(String name) {
        return modules.find("/" + name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        try {
            return ((Resource) source).lastModified();
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new InputStreamReader(((Resource) source).open(), encoding);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is held open between the calls.
    }
}
