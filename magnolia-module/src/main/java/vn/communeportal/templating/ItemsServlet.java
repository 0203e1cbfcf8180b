package vn.communeportal.templating;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.host.Installation;
import vn.communeportal.insight.JsonServlet;
import vn.communeportal.published.DomainOwner;

/**
 * Open data: each visible item in JSON, with all its public fields, at {@code
 * /.portal/items/<identifier>}. The identifier stays when title, section or commune change. It
 * tells nothing that the portal's pages do not show.
 */
public final class ItemsServlet extends JsonServlet {

    public static final String PATH = "/.portal/items/*";

    private static final long serialVersionUID = 1L;
    private static final String IDENTIFIER = "/[0-9a-f-]{36}";

    private final transient PublicItems items;
    private final transient Installation installation;

    @Inject
    public ItemsServlet(PublicItems items, Installation installation) {
        this.items = items;
        this.installation = installation;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String uri = request.getRequestURI();
        String last = uri.substring(uri.lastIndexOf('/'));
        ObjectNode json = object().put("version", SearchServlet.VERSION);
        if (last.matches(IDENTIFIER)) {
            List<Commune> here =
                    DomainOwner.of(items.communes(), request.getServerName())
                            .map(List::of)
                            .orElseGet(items::communes);
            for (Commune commune : here) {
                Optional<Item> item = items.visible(commune, last.substring(1));
                if (item.isPresent()) {
                    new ItemJson(items, installation.contextPath(), false)
                            .whole(json, commune, item.get());
                    answer(response, HttpServletResponse.SC_OK, json);
                    return;
                }
            }
        }
        answer(response, HttpServletResponse.SC_NOT_FOUND, json.put("error", "item"));
    }
}
