package vn.communeportal.templating;

import java.util.Locale;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Item;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.media.Pictures;

/** Of which commune, in which language and with which files the parts of a page are shown. */
final class PageContexts {

    private final PublicItems items;
    private final Repositories repositories;
    private final Installation installation;
    private final Pictures pictures;
    private final PageRequest request;

    PageContexts(
            PublicItems items,
            Repositories repositories,
            Installation installation,
            Pictures pictures,
            PageRequest request) {
        this.items = items;
        this.repositories = repositories;
        this.installation = installation;
        this.pictures = pictures;
        this.request = request;
    }

    /**
     * @param path of a page or a component
     */
    ViewContext of(String path) {
        Commune commune = communeOf(path);
        FileLinks files =
                request.previewed().isPresent()
                        ? EmbeddedFiles.ofBoards(repositories)
                        : new PublicFileLinks(installation.contextPath(), pictures);
        return new ViewContext(
                commune, items, files, installation.contextPath(), items.today(), locale());
    }

    /** What surrounds the page. */
    PageFrames frames(ViewContext context) {
        return new PageFrames(context, request.previewed().isPresent());
    }

    /** The language of the page. */
    Locale locale() {
        return PageLanguage.of(request.selector());
    }

    /**
     * The province's components are shown with what the commune of the page has; on the province's
     * own page with what the first commune has, as an example.
     */
    private Commune communeOf(String path) {
        boolean inherited = Item.communeOf(path).equals(Communes.PROVINCE);
        String id = Item.communeOf(inherited ? request.page() : path);
        return (inherited && id.equals(Communes.PROVINCE)
                        ? items.communes().stream().findFirst()
                        : items.commune(id))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No commune \"" + id + "\" for page " + path));
    }
}
