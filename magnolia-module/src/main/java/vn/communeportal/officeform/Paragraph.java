package vn.communeportal.officeform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words in lines. Immutable. */
public final class Paragraph extends Block {

    /** Where the lines stand. */
    public enum Place {
        /** Both edges straight, the first line indented. */
        JUSTIFIED,
        /** In the middle, as the word QUYẾT ĐỊNH. */
        CENTRED
    }

    private final Place place;
    private final List<Span> spans;

    private Paragraph(Place place, List<Span> spans) {
        this.place = place;
        this.spans = List.copyOf(spans);
    }

    public static Paragraph of(String text) {
        return of(Span.plain(text));
    }

    public static Paragraph of(Span... spans) {
        return new Paragraph(Place.JUSTIFIED, List.of(spans));
    }

    public static Paragraph centred(Span... spans) {
        return new Paragraph(Place.CENTRED, List.of(spans));
    }

    public Place place() {
        return place;
    }

    public List<Span> spans() {
        return spans;
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The same with these words at its end. */
    Paragraph endedBy(String end) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(Span.plain(end));
        return new Paragraph(place, longer);
    }

    @Override
    void accept(Visitor visitor) {
        visitor.paragraph(this);
    }
}
