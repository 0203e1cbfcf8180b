package vn.communeportal.templating;

import java.util.List;
import vn.communeportal.templating.PageSubject.Fact;

/** What items of each kind tell machines of themselves. */
final class ItemFacts {

    private ItemFacts() {}

    /**
     * @param agency that answers for everything whose author is not named
     */
    static void add(PageSubject subject, ItemView item, String agency, ViewContext context) {
        String description = item.getSummary();
        subject.with(Fact.DESCRIPTION, description.isEmpty() ? item.getTitle() : description)
                .with(Fact.MODIFIED, item.getModifiedTime())
                .with(Fact.TYPE, "Text");
        if (item.getSection() != null) {
            subject.with(Fact.KEYWORD, item.getSection().getName());
        }
        if (item instanceof DocumentView) {
            DocumentView document = (DocumentView) item;
            subject.with(Fact.CREATOR, document.text("issuingBody"))
                    .with(Fact.PUBLISHED, document.isoDay("issueDate"))
                    .with(Fact.CONTRIBUTOR, document.text("signer"))
                    .with(Fact.IDENTIFIER, document.getNumber())
                    .with(Fact.KEYWORD, document.show("documentType"), document.text("field"));
        } else if (item instanceof ProcedureView) {
            ProcedureView procedure = (ProcedureView) item;
            subject.with(Fact.CREATOR, procedure.text("performingAgency"))
                    .with(Fact.IDENTIFIER, procedure.getCode())
                    .with(Fact.KEYWORD, procedure.text("field"));
        } else {
            addWritten(subject, item);
        }
        if (subject.all(Fact.CREATOR).isEmpty()) {
            subject.with(Fact.CREATOR, agency);
        }
        if (subject.all(Fact.PUBLISHED).isEmpty()) {
            subject.with(Fact.PUBLISHED, item.getPublishedTime());
        }
        subject.with(Fact.IDENTIFIER, subject.canonical());
        ImageView image = item.getImage();
        if (image != null) {
            subject.with(Fact.IMAGE, context.absolute(image.getSrc()))
                    .with(Fact.IMAGE_ALT, image.getAlt());
        }
    }

    private static void addWritten(PageSubject subject, ItemView item) {
        String author = item.text("author");
        subject.with(Fact.CREATOR, author.isEmpty() ? item.text("unit") : author)
                .with(Fact.SOURCE, item.text("sourceUrl"), item.text("sourceName"))
                .with(Fact.KEYWORD, item.texts("tags").toArray(new String[0]));
        if (!author.isEmpty()) {
            subject.with(Fact.CONTRIBUTOR, item.text("unit"));
        }
    }

    /** Its description by schema.org; empty if that has no word for its kind. */
    static List<SchemaObject> data(PageSubject subject, ItemView item, SchemaObject publisher) {
        if (item instanceof DocumentView) {
            return List.of(LegislationData.of((DocumentView) item, subject, publisher));
        }
        if (item instanceof ProcedureView) {
            return List.of(ServiceData.of((ProcedureView) item, subject, publisher));
        }
        if (item instanceof ScheduleView && ((ScheduleView) item).getKind().equals("event")) {
            return List.of(EventData.of((ScheduleView) item, subject, publisher));
        }
        return item.getTypeName().equals("article")
                ? List.of(ArticleData.of(item, subject, publisher))
                : List.of();
    }
}
