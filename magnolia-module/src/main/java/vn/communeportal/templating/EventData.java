package vn.communeportal.templating;

import vn.communeportal.templating.PageSubject.Fact;

/** An event of the commune, for schema.org. */
final class EventData {

    private EventData() {}

    static SchemaObject of(ScheduleView event, PageSubject subject, SchemaObject organizer) {
        SchemaObject data =
                SchemaObject.ofType("Event")
                        .with("name", event.getTitle())
                        .with("description", subject.text(Fact.DESCRIPTION))
                        .with("startDate", event.isoDay("periodFrom"))
                        .with("endDate", event.isoDay("periodTo"))
                        .with("url", subject.canonical())
                        .with("image", subject.text(Fact.IMAGE))
                        .with("inLanguage", subject.text(Fact.LANGUAGE))
                        .with("organizer", organizer);
        String place = event.text("place");
        return place.isEmpty()
                ? data
                : data.with("location", SchemaObject.ofType("Place").with("name", place));
    }
}
