package vn.communeportal.templating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.communeportal.content.Content;
import vn.communeportal.content.IncomingRelations;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.LegalDocument;
import vn.communeportal.content.document.Validity;

/** A legal document, for templates. */
public final class DocumentView extends ItemView {

    private static final int MOST_RELATED = 50;

    DocumentView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    public String getNumber() {
        return text("number");
    }

    /** {@code Quyết định 26/QĐ-UBND} */
    public String getName() {
        return show("documentType") + " " + getNumber();
    }

    /** What it says about other documents, in the order of the document. */
    public List<RelationView> getRelations() {
        List<RelationView> relations = new ArrayList<>();
        for (FieldsView part : parts("relations")) {
            Content relation = part.content();
            Optional<Item> other = byNumber(relation.text("number"), relation.date("issueDate"));
            relations.add(
                    new RelationView(
                            part.show("kind"),
                            relation.text("number"),
                            other.map(Item::title).orElse(""),
                            other.map(this::hrefOf).orElse(""),
                            relation.text("provision"),
                            part.show("date")));
        }
        return relations;
    }

    /** What other documents of the commune say about it, the newest first. */
    public List<RelationView> getReverseRelations() {
        List<RelationView> relations = new ArrayList<>();
        LegalDocument document = new LegalDocument(content());
        for (Item other : aboutThis()) {
            DocumentView view = new DocumentView(context(), other, hrefOf(other));
            LegalDocument by = new LegalDocument(other.content());
            List<FieldsView> parts = view.parts("relations");
            for (int i = 0; i < parts.size(); i++) {
                FieldsView part = parts.get(i);
                if (IncomingRelations.isAbout(by.relations().get(i), by, document)) {
                    relations.add(
                            new RelationView(
                                    context().text("portal.relation." + part.text("kind")),
                                    view.getNumber(),
                                    view.getTitle(),
                                    view.getHref(),
                                    part.text("provision"),
                                    part.show("date")));
                }
            }
        }
        return relations;
    }

    /** Whether it is in force today; null if it has no date yet, as a draft may. */
    public ValidityView getValidity() {
        LegalDocument document = new LegalDocument(content());
        return document.validity(context().items().changes(context().commune(), document))
                .map(validity -> validity.on(context().today()))
                .map(this::view)
                .orElse(null);
    }

    private ValidityView view(Validity.Status status) {
        String code = status.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ValidityView(
                code,
                context().text("portal.validity." + code),
                status.since().map(context().formats()::day).orElse(""),
                status.by().orElse(""));
    }

    private List<Item> aboutThis() {
        return find(context().query(item().type()).where("relations/*/@number", getNumber()));
    }

    /** Numbers start anew every year: the date of issue, where it is given, says which is meant. */
    private Optional<Item> byNumber(String number, Optional<LocalDate> issued) {
        return find(context().query(item().type()).where("number", number)).stream()
                .filter(
                        other ->
                                issued.isEmpty()
                                        || issued.equals(other.content().date("issueDate")))
                .findFirst();
    }

    private List<Item> find(ItemQuery query) {
        return context().items().list(item().type(), query.page(1, MOST_RELATED)).items();
    }

    private String hrefOf(Item other) {
        return context().href(context().items().address(context().commune(), other));
    }
}
