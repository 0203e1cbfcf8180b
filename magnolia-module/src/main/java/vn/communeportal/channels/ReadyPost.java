package vn.communeportal.channels;

import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/** An item as it can be posted in another channel: text, address and picture. Immutable. */
public final class ReadyPost {

    /** Above that the channels hide the rest behind a button. */
    private static final int LONGEST_SUMMARY = 400;

    private final String title;
    private final String summary;
    private final String address;
    private final String tag;
    private final FileContent picture;

    private ReadyPost(Commune commune, Item item, String address) {
        title = item.title();
        String said = item.content().text("summary");
        summary =
                shortened(
                        said.isEmpty() ? SafeHtml.toPlainText(item.content().text("body")) : said);
        this.address = address;
        tag = tag(commune.setting("fullName"));
        picture = item.content().part("leadImage").flatMap(p -> p.file("file")).orElse(null);
    }

    /**
     * @param address whole address of the item on the portal; empty if it has none yet
     */
    public static ReadyPost of(Commune commune, Item item, String address) {
        return new ReadyPost(commune, item, address);
    }

    /** For a Fanpage: title, summary, address, the commune's tag. */
    public String forFacebook() {
        return join(
                "\n\n", title, summary, address.isEmpty() ? "" : "Xem chi tiết: " + address, tag);
    }

    /** For Zalo, where texts are short: title, first sentence, address. */
    public String forZalo() {
        int end = summary.indexOf(". ");
        return join("\n", title, end < 0 ? summary : summary.substring(0, end + 1), address);
    }

    /** Empty if the item is not on the portal. */
    public String address() {
        return address;
    }

    /** The item's first picture. */
    public Optional<FileContent> picture() {
        return Optional.ofNullable(picture);
    }

    private static String join(String between, String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append(text.length() == 0 ? "" : between).append(part);
            }
        }
        return text.toString();
    }

    /** Up to the last whole sentence, or word, that fits. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        String cut = line.substring(0, LONGEST_SUMMARY);
        int sentence = cut.lastIndexOf(". ");
        return sentence > 0
                ? cut.substring(0, sentence + 1)
                : cut.substring(0, Math.max(1, cut.lastIndexOf(' '))) + "…";
    }

    private static String tag(String name) {
        String plain = Vietnamese.withoutMarks(name).replaceAll("[^A-Za-z0-9]", "");
        return plain.isEmpty() ? "" : "#" + plain;
    }
}
