package vn.communeportal.templating;

import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;

/** An administrative procedure, for templates. */
public final class ProcedureView extends ItemView {

    ProcedureView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    public String getCode() {
        return text("code");
    }

    /** Address of the provincial or national service portal; empty if it is only done on paper. */
    public String getServiceUrl() {
        String url = text("serviceUrl");
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    /** Whether one may still file it. */
    public boolean isInForce() {
        return text("status").equals("inForce");
    }

    /** The items of the dossier that have a form to download. */
    public List<FileView> getForms() {
        return parts("dossier").stream()
                .map(part -> part.file("form", "formName"))
                .filter(file -> file != null)
                .collect(Collectors.toList());
    }

    /** The legal bases, with a link to each that this portal has. */
    public List<RelationView> getLegalBases() {
        return parts("legalBases").stream()
                .map(
                        part ->
                                new RelationView(
                                        part.text("issuingBody"),
                                        part.text("number"),
                                        part.text("title"),
                                        hrefOf(part.content()),
                                        "",
                                        part.show("issueDate")))
                .collect(Collectors.toList());
    }

    private String hrefOf(Content basis) {
        ContentType documents = ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
        return context()
                .items()
                .list(documents, context().query(documents).where("number", basis.text("number")))
                .items()
                .stream()
                .findFirst()
                .map(other -> context().items().address(context().commune(), other))
                .map(context()::href)
                .orElse("");
    }
}
