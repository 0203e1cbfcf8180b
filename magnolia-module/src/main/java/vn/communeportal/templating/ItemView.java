package vn.communeportal.templating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.content.Correction;
import vn.communeportal.content.Item;
import vn.communeportal.content.Kind;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/** An item, for templates: what all kinds have, and every field by its name. */
public class ItemView extends FieldsView {

    private static final int LONGEST_SUMMARY = 220;

    private final String href;

    ItemView(ViewContext context, Item item, String href) {
        super(context, item, item.content(), item.type().fields(), List.of());
        this.href = href;
    }

    /** JCR identifier. */
    public String getId() {
        return item().id();
    }

    public String getHref() {
        return href;
    }

    public String getTitle() {
        return item().title();
    }

    /** {@code article}, {@code legalDocument}, {@code disclosure}… */
    public String getTypeName() {
        return item().type().name();
    }

    /** Which of its type's kinds it is, in words. */
    public String getKindName() {
        return item().type()
                .kindOf(content())
                .map(kind -> context().text(kind.labelKey()))
                .orElse("");
    }

    /** Its group among others of its kind, as the stage of a project; failing that its kind. */
    public String getGroupName() {
        String group =
                item().type()
                        .kindOf(content())
                        .flatMap(Kind::groupedBy)
                        .map(field -> show(field.name()))
                        .orElse("");
        return group.isEmpty() ? getKindName() : group;
    }

    /** What it says besides title, summary and main picture, field by field. */
    public List<FilledField> getFilledFields() {
        return new FilledFields(this).all();
    }

    /** The summary, or failing that the beginning of the body, cut between words. */
    public String getSummary() {
        String summary = text("summary");
        return summary.isEmpty() ? shorten(SafeHtml.toPlainText(text("body"))) : summary;
    }

    /** The day it was published, as {@code 18/7/2025}; empty if it is not yet. */
    public String getDate() {
        return item().publishedAt().map(Formats::dayOf).map(context().formats()::day).orElse("");
    }

    /** The same day as machines read it. */
    public String getIsoDate() {
        return item().publishedAt().map(Formats::dayOf).map(LocalDate::toString).orElse("");
    }

    /**
     * When it was last changed after its publication, as {@code 18/7/2025}; empty if it was not.
     */
    public String getUpdated() {
        LocalDate published = item().publishedAt().map(Formats::dayOf).orElse(LocalDate.MAX);
        return item().modifiedAt()
                .map((Instant modified) -> Formats.dayOf(modified))
                .filter(day -> day.isAfter(published))
                .map(context().formats()::day)
                .orElse("");
    }

    /** When it was published, as machines read it; empty if it is not yet. */
    String getPublishedTime() {
        return item().publishedAt().map(ItemView::isoTime).orElse("");
    }

    /** When it was last changed, as machines read it; empty if that is not known. */
    String getModifiedTime() {
        return item().modifiedAt().map(ItemView::isoTime).orElse("");
    }

    private static String isoTime(Instant instant) {
        return instant.atZone(Vietnamese.ZONE)
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Its section; null if the commune has no such section any more. */
    public SectionView getSection() {
        return context().commune().section(item().section()).map(context()::section).orElse(null);
    }

    /** The first image of it; null if there is none. */
    @Override
    public ImageView getImage() {
        return Stream.of("leadImage", "images")
                .filter(name -> item().type().field(name).isPresent() && content().has(name))
                .flatMap(name -> images(name).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether its {@link #getImage} stands for it as a whole, not just first among others. */
    public boolean hasMainImage() {
        return content().has("leadImage");
    }

    /** The images of a field that can be shown. */
    public List<ImageView> images(String field) {
        return parts(field).stream()
                .map(FieldsView::getImage)
                .filter(image -> image != null)
                .collect(Collectors.toList());
    }

    /** The files of a field. */
    public List<FileView> files(String field) {
        return parts(field).stream()
                .map(part -> part.file("file"))
                .filter(file -> file != null)
                .collect(Collectors.toList());
    }

    /** What a reader may do with it. */
    public ItemActions getActions() {
        String address = context().absolute(href);
        return new ItemActions(
                context().saved(item()), address.startsWith("https://") ? address : "", getTitle());
    }

    /** What is told of a withdrawn item. */
    public String getWithdrawalNotice() {
        return item().withdrawalNotice();
    }

    /** What is told of its last correction; empty if there is nothing to tell. */
    public String getCorrection() {
        return item().correction().map(Correction::notice).orElse("");
    }

    /** When that was, as {@code 18/7/2025}; empty if there is nothing to tell. */
    public String getCorrectedOn() {
        return item().correction()
                .map(told -> context().formats().day(Formats.dayOf(told.time())))
                .orElse("");
    }

    /** Full name of the commune that published it before a merger; empty if it was always here. */
    public String getFormerCommune() {
        return item().formerCommune();
    }

    private static String shorten(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        int lastWord = line.lastIndexOf(' ', LONGEST_SUMMARY);
        return line.substring(0, lastWord > 0 ? lastWord : LONGEST_SUMMARY) + "…";
    }
}
