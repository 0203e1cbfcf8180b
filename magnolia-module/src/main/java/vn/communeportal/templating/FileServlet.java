package vn.communeportal.templating;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.host.Repositories;
import vn.communeportal.media.Pictures;

/**
 * Serves the files of visible items and the commune's crest at {@code /<commune>/tep/…}, and
 * nothing else: what is not visible, not published, or asked for by another name is not found.
 * Images and PDF are shown by the browser, everything else is saved. A single range of bytes may be
 * asked for.
 *
 * <p>Pictures are sent in the form that is asked for, see {@link Pictures}; asked for without a
 * form, they are sent without what cameras write beside them.
 *
 * <p>Browsers keep files but ask each time whether they still stand, so that a withdrawn item's
 * files are gone at once.
 */
public final class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** SVG is not among them: it can carry scripts. */
    private static final Set<String> SHOWN_IN_PAGES =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif");

    private static final String PDF = "application/pdf";
    private static final int BUFFER = 16 * 1024;

    private final transient PublicItems items;
    private final transient Repositories repositories;
    private final transient Pictures pictures;

    @Inject
    public FileServlet(PublicItems items, Repositories repositories, Pictures pictures) {
        this.pictures = pictures;
        this.items = items;
        this.repositories = repositories;
    }

    /** Whether a file of this media type is one that pages show as an image. */
    static boolean isShownInPages(String mediaType) {
        return SHOWN_IN_PAGES.contains(mediaType);
    }

    /** Whether a path, without the host's context path, is one of a file. */
    public static boolean serves(String path) {
        return PortalRoutes.parse(path)
                .filter(address -> address.kind() == PortalAddress.Kind.FILE)
                .isPresent();
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Addresses of files need no decoding, so that nothing can hide behind an escape.
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<PortalAddress> address =
                PortalRoutes.parse(path).filter(asked -> asked.kind() == PortalAddress.Kind.FILE);
        Optional<Found> found = address.flatMap(this::find);
        if (found.isEmpty()) {
            Optional<PortalAddress> moved = address.flatMap(this::moved);
            if (moved.isPresent()) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", request.getContextPath() + moved.get().path());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
            return;
        }
        serve(found.get(), request, response);
    }

    private Optional<Found> find(PortalAddress address) {
        Optional<Commune> commune = items.commune(address.commune());
        if (address.fileItem().equals(PortalRoutes.CREST)) {
            return commune.flatMap(Commune::crest)
                    .filter(file -> isNamed(file, address.fileName()))
                    .map(file -> new Found(Communes.WORKSPACE, file));
        }
        Optional<Item> item = commune.flatMap(its -> items.visible(its, address.fileItem()));
        return item.flatMap(
                its ->
                        ItemFiles.find(its, address.filePart())
                                .filter(file -> isNamed(file, address.fileName()))
                                .map(file -> new Found(its.type().workspace(), file)));
    }

    /** Where the file of an item is now that its commune was merged into another. */
    private Optional<PortalAddress> moved(PortalAddress address) {
        return items.commune(address.commune())
                .flatMap(items::heirOf)
                .map(heir -> address.in(heir.id()))
                .filter(now -> find(now).isPresent());
    }

    private static boolean isNamed(FileContent file, String name) {
        return PortalRoutes.plainFileName(file.fileName()).equals(name);
    }

    private void serve(Found found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileContent file = found.file;
        String identifier = file.identifier().orElseThrow(IllegalStateException::new);
        IOException failure =
                repositories.published(
                        found.workspace,
                        session -> {
                            try {
                                serve(
                                        file,
                                        session.getNodeByIdentifier(identifier),
                                        request,
                                        response);
                                return null;
                            } catch (IOException e) {
                                return e;
                            }
                        });
        if (failure != null) {
            throw failure;
        }
    }

    private void serve(
            FileContent file,
            Node resource,
            HttpServletRequest request,
            HttpServletResponse response)
            throws RepositoryException, IOException {
        long modified =
                resource.hasProperty("jcr:lastModified")
                        ? resource.getProperty("jcr:lastModified").getDate().getTimeInMillis()
                        : 0;
        String version = modified + "-" + file.size();
        int width = width(request);
        String mediaType =
                width > 0 && PictureLinks.WEBP.equals(request.getParameter(PictureLinks.FORMAT))
                        ? "image/webp"
                        : file.mediaType();
        String tag =
                "\""
                        + resource.getIdentifier()
                        + "-"
                        + version
                        + (width > 0 ? "-" + width + mediaType.substring(6) : "")
                        + "\"";
        headers(file, tag, response);
        response.setDateHeader("Last-Modified", modified);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<byte[]> form =
                pictures.form(resource, version, file.mediaType(), width, mediaType);
        if (form.isPresent()) {
            response.setContentType(mediaType);
            response.setContentLength(form.get().length);
            response.setHeader("Accept-Ranges", "none");
            if (!"HEAD".equals(request.getMethod())) {
                response.getOutputStream().write(form.get());
            }
            return;
        }
        String ifRange = request.getHeader("If-Range");
        ByteRange range =
                ByteRange.parse(
                        ifRange == null || ifRange.equals(tag) ? request.getHeader("Range") : null,
                        file.size());
        if (range.isUnsatisfiable()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.isPartial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.header(file.size()));
        }
        response.setContentLengthLong(range.length());
        if (!"HEAD".equals(request.getMethod())) {
            copy(resource.getProperty("jcr:data").getBinary(), range, response);
        }
    }

    /** The width that a picture is asked for; 0 if none, or none that there is. */
    private static int width(HttpServletRequest request) {
        String width = request.getParameter(PictureLinks.WIDTH);
        return width != null && width.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(width) : 0;
    }

    private static void headers(FileContent file, String tag, HttpServletResponse response) {
        boolean inline = isShownInPages(file.mediaType()) || PDF.equals(file.mediaType());
        response.setContentType(file.mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                (inline ? "inline" : "attachment")
                        + "; filename=\""
                        + PortalRoutes.plainFileName(file.fileName())
                        + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
    }

    private static void copy(Binary binary, ByteRange range, HttpServletResponse response)
            throws RepositoryException, IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = binary.getStream()) {
            in.skip(range.first());
            long left = range.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                response.getOutputStream().write(buffer, 0, read);
                left -= read;
            }
        } finally {
            binary.dispose();
        }
    }

    private static final class Found {

        private final String workspace;
        private final FileContent file;

        private Found(String workspace, FileContent file) {
            this.workspace = workspace;
            this.file = file;
        }
    }
}
