package vn.communeportal.board.form;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import vn.communeportal.board.parts.Box;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Problem;
import vn.communeportal.text.SafeHtml;

/**
 * What a contributor fills in on a phone: title, text, section, photos. The first photo becomes the
 * article's lead image, the others lie in the article. The board does the rest; fields that are not
 * shown keep what they held.
 */
public final class ShortArticleForm implements ContentEditing {

    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String SECTION = "section";
    private static final String LEAD = "leadImage";
    private static final String IMAGES = "images";
    private static final String PHOTOS = "board.form.photos";

    private final CssLayout layout = Box.of("cp-form");
    private final FormContext form;
    private final FieldEditor title;
    private final FieldEditor section;
    private final PartsEditor photos;
    private FieldEditor body;
    private Content base = Content.empty();
    private boolean plain;

    public ShortArticleForm(FormContext form) {
        this.form = form;
        layout.addStyleName("cp-short-form");
        title = FieldEditors.text(form, field(TITLE), 2);
        section = FieldEditors.sectionList(form, field(SECTION));
        Field images = field(IMAGES);
        photos =
                new PartsEditor(
                        form,
                        images,
                        images.parts().stream()
                                .filter(
                                        part ->
                                                part.type() == FieldType.FILE
                                                        || part.name().equals("alt"))
                                .collect(Collectors.toList()),
                        PHOTOS,
                        "board.form.photos.help");
        show(Content.empty());
    }

    private Field field(String name) {
        return form.type().field(name).orElseThrow();
    }

    @Override
    public Component component() {
        return layout;
    }

    @Override
    public Content content() {
        List<Content> pictures = new ArrayList<>();
        for (Object picture : (List<?>) photos.value()) {
            pictures.add((Content) picture);
        }
        return base.with(TITLE, title.value())
                .with(SECTION, section.value())
                .with(BODY, body())
                .with(LEAD, pictures.isEmpty() ? null : pictures.get(0))
                .with(IMAGES, pictures.stream().skip(1).collect(Collectors.toList()));
    }

    private Object body() {
        Object typed = body.value();
        return plain && typed != null ? SafeHtml.fromPlainText((String) typed) : typed;
    }

    /** A text that the board has given headings, lists or links is edited with them. */
    @Override
    public void show(Content content) {
        base = content;
        String html = content.text(BODY);
        plain = Jsoup.parseBodyFragment(html).body().select("> :not(p), p > *").isEmpty();
        body =
                plain
                        ? FieldEditors.text(form, field(BODY), 10)
                        : FieldEditors.of(form, field(BODY));
        title.show(content);
        section.show(content);
        body.show(plain ? Content.empty().with(BODY, SafeHtml.toPlainText(html)) : content);
        photos.show(
                Stream.concat(content.parts(LEAD).stream(), content.parts(IMAGES).stream())
                        .collect(Collectors.toList()));
        layout.removeAllComponents();
        editors().forEach(layout::addComponent);
        showProblems(List.of());
    }

    @Override
    public void restore(Map<String, String> typed) {
        FieldEditor.restore(editors(), typed);
    }

    @Override
    public void setEditable(boolean editable) {
        editors().forEach(editor -> editor.setEditable(editable));
    }

    @Override
    public List<Problem> unreadable() {
        return List.of();
    }

    @Override
    public void showProblems(List<Problem> problems) {
        List<Problem> here =
                problems.stream().map(ShortArticleForm::moved).collect(Collectors.toList());
        editors().forEach(editor -> editor.showProblems(here, ""));
    }

    @Override
    public String label(Problem problem) {
        Problem here = moved(problem);
        String label = here.label(form.type(), form.words().messages(), form.words().locale());
        String images = form.label(photos.field());
        return here.field().startsWith(IMAGES) && label.startsWith(images)
                ? form.words().text(PHOTOS) + label.substring(images.length())
                : label;
    }

    @Override
    public void focusOn(Problem problem) {
        String place = moved(problem).field();
        editors()
                .filter(editor -> place.startsWith(editor.field().name()))
                .findFirst()
                .ifPresent(editor -> editor.focusOn(place));
    }

    /** In this form the lead image is the first photo, the first further image the second. */
    private static Problem moved(Problem problem) {
        return problem.movedTo(place(problem.field()));
    }

    private static String place(String place) {
        if (place.startsWith(LEAD + ".")) {
            return IMAGES + "[1]" + place.substring(LEAD.length());
        }
        if (place.startsWith(IMAGES + "[")) {
            int end = place.indexOf(']');
            int number = Integer.parseInt(place.substring(IMAGES.length() + 1, end));
            return IMAGES + "[" + (number + 1) + place.substring(end);
        }
        return place;
    }

    private Stream<FieldEditor> editors() {
        return Stream.of(title, body, section, photos);
    }
}
