package vn.communeportal.webapp.rendering;

import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.media.Pictures;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.templating.FormRenderer;
import vn.communeportal.templating.FormState;
import vn.communeportal.templating.PageTree;
import vn.communeportal.templating.PortalFunctions;
import vn.communeportal.templating.PreviewRenderer;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.text.Vietnamese;

/**
 * Renders pages of the website with the templates of the light modules, configured as in Magnolia
 * 6.2. Errors in templates are not swallowed. Thread-safe.
 */
public final class PageRenderer implements PreviewRenderer, FormRenderer {

    /** Magnolia 6.2 asks FreeMarker for the behaviour of this version. */
    private static final Version AS_MAGNOLIA = Configuration.VERSION_2_3_28;

    private final Repositories repositories;
    private final Installation installation;
    private final PublicItems items;
    private final PortalSearch search;
    private final Pictures pictures;
    private final TemplateDefinitions definitions;
    private final Configuration configuration;

    public PageRenderer(
            Repositories repositories,
            Installation installation,
            PublicItems items,
            PortalSearch search,
            Pictures pictures,
            LightModules modules) {
        this.pictures = pictures;
        this.repositories = repositories;
        this.installation = installation;
        this.items = items;
        this.search = search;
        definitions = new TemplateDefinitions(modules);
        configuration = configure(modules);
    }

    private static Configuration configure(LightModules modules) {
        Configuration configuration = new Configuration(AS_MAGNOLIA);
        configuration.setTemplateLoader(new LightModuleTemplates(modules));
        configuration.setObjectWrapper(new DefaultObjectWrapper(AS_MAGNOLIA));
        configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Vietnamese.LOCALE);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(0);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    /**
     * A public page.
     *
     * @param path of its node in the website
     * @param selector what it is to show; may be empty
     * @param parameters of the address
     * @return empty if the published website has no such page
     */
    public Optional<RenderedPage> render(
            String path, String selector, Map<String, String> parameters) {
        return render(path, selector, new PageRendering(path, selector, parameters, null));
    }

    /**
     * A page that is in no website, by the id of its template.
     *
     * @param state what the template finds in {@code state}
     */
    RenderedPage render(String template, Map<String, String> state) {
        return render(template, null, state, new PageRendering("", "", Map.of(), null));
    }

    @Override
    public String render(Commune commune, Item item) {
        String path = PageTree.detailPage(commune.id(), item.type());
        return render(path, "", new PageRendering(path, "", Map.of(), item))
                .map(RenderedPage::html)
                .orElseThrow(() -> new IllegalStateException("The website has no page " + path));
    }

    @Override
    public String render(FormState form) {
        return render(form.page(), form.selector(), new PageRendering(form))
                .map(RenderedPage::html)
                .orElseThrow(
                        () -> new IllegalStateException("The website has no page " + form.page()));
    }

    private Optional<RenderedPage> render(String path, String selector, PageRendering rendering) {
        return repositories.published(
                PageTree.WORKSPACE, session -> render(session, path, selector, rendering));
    }

    private Optional<RenderedPage> render(
            Session session, String path, String selector, PageRendering rendering)
            throws RepositoryException {
        if (!session.nodeExists(path) || !session.getNode(path).isNodeType("mgnl:page")) {
            return Optional.empty();
        }
        Node page = session.getNode(path);
        String template = page.getProperty("mgnl:template").getString();
        return Optional.of(render(template, page, Map.of("selector", selector), rendering));
    }

    private RenderedPage render(
            String template, Node page, Map<String, String> state, PageRendering rendering) {
        try {
            TemplateDefinition definition = definitions.named(template);
            PortalFunctions functions =
                    new PortalFunctions(
                            items, repositories, installation, search, pictures, rendering);
            StringWriter html = new StringWriter();
            new Run(definition, page, state, functions).start(html);
            return new RenderedPage(rendering.status(), html.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException | RepositoryException e) {
            throw new IllegalStateException("Template " + template + " failed", e);
        }
    }

    /** The rendering of one page with all that is in it. */
    private final class Run {

        private final TemplateDefinition definition;
        private final Node page;
        private final Map<String, String> state;
        private final PortalFunctions functions;

        private Run(
                TemplateDefinition definition,
                Node page,
                Map<String, String> state,
                PortalFunctions functions) {
            this.definition = definition;
            this.page = page;
            this.state = state;
            this.functions = functions;
        }

        private void start(Writer out) throws TemplateException, IOException, RepositoryException {
            process(definition.script(), page, Map.of(), out);
        }

        private void process(String script, Node node, Map<String, Object> more, Writer out)
                throws TemplateException, IOException, RepositoryException {
            Map<String, Object> model = new HashMap<>(more);
            model.put("content", node == null ? null : new NodeMap(node));
            model.put("state", state);
            model.put("portalfn", functions);
            model.put("cms", new CmsDirectives(definitions, this::nested).of(definition, page));
            Template template = configuration.getTemplate(script);
            template.process(model, out);
        }

        private void nested(
                String script, Node node, Map<String, Object> more, Environment environment)
                throws TemplateException, IOException {
            try {
                process(script, node, more, environment.getOut());
            } catch (RepositoryException e) {
                throw new TemplateException(e, environment);
            }
        }
    }
}
