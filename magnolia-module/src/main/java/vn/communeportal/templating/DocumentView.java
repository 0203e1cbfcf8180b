package vn.communeportal.templating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.communeportal.content.Content;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
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
            Optional<Item> other = byNumber(relation.text("number"));
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
        for (Item other : aboutThis()) {
            DocumentView view = new DocumentView(context(), other, hrefOf(other));
            for (FieldsView part : view.parts("relations")) {
                if (part.text("number").equals(getNumber())) {
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

    /** Whether it is in force today. */
    public ValidityView getValidity() {
        List<Validity.Change> changes = new ArrayList<>();
        for (Item other : aboutThis()) {
            for (Content relation : other.content().parts("relations")) {
                if (relation.text("number").equals(getNumber())) {
                    changeBy(other.content(), relation).ifPresent(changes::add);
                }
            }
        }
        Validity.Status status =
                Validity.of(
                                effectiveDate(content()),
                                content().date("expiryDate").orElse(null),
                                changes)
                        .on(context().today());
        String code = status.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ValidityView(
                code,
                context().text("portal.validity." + code),
                status.since().map(Formats::day).orElse(""),
                status.by().orElse(""));
    }

    private static Optional<Validity.Change> changeBy(Content other, Content relation) {
        LocalDate from = relation.date("date").orElse(effectiveDate(other));
        String number = other.text("number");
        switch (relation.text("kind")) {
            case "replaces":
            case "repeals":
                return Optional.of(
                        relation.has("provision")
                                ? Validity.Change.partial(from, number)
                                : Validity.Change.whole(from, number));
            case "amends":
                return Optional.of(Validity.Change.partial(from, number));
            default:
                return Optional.empty();
        }
    }

    /** A document that names no day takes effect on the day it is issued. */
    private static LocalDate effectiveDate(Content document) {
        return document.date("effectiveDate")
                .orElse(document.date("issueDate").orElse(LocalDate.MIN));
    }

    private List<Item> aboutThis() {
        return find(context().query(item().type()).where("relations/*/@number", getNumber()));
    }

    private Optional<Item> byNumber(String number) {
        return find(context().query(item().type()).where("number", number)).stream().findFirst();
    }

    private List<Item> find(ItemQuery query) {
        return context().items().list(item().type(), query.page(1, MOST_RELATED)).items();
    }

    private String hrefOf(Item other) {
        return context().href(context().items().address(context().commune(), other));
    }
}
