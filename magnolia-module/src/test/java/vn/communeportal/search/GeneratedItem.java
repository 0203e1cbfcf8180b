package vn.communeportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.text.Vietnamese;

/**
 * One of as many published items as one likes, of several communes and ten years; the same number
 * makes the same item. Seventy of a hundred are articles, twenty-seven documents, three procedures.
 */
public final class GeneratedItem {

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final int DAYS = 3_652;
    private static final String[] SECTIONS = {"TT-01", "TT-02", "CC-01", "GT-01"};
    private static final String[][] TYPES = {
        {"decision", "QĐ", "Quyết định"},
        {"plan", "KH", "Kế hoạch"},
        {"report", "BC", "Báo cáo"},
        {"notice", "TB", "Thông báo"}
    };
    private static final String[] FIELDS = {
        "Hộ tịch", "Đất đai", "Chứng thực", "Bảo trợ xã hội", "Nghĩa vụ quân sự", "Văn hóa",
        "Giáo dục", "Y tế", "Xây dựng", "Nông nghiệp", "Môi trường", "Tín ngưỡng, tôn giáo"
    };
    private static final String[] BODIES = {
        "Ủy ban nhân dân xã", "Hội đồng nhân dân xã", "Ủy ban nhân dân tỉnh"
    };

    private final int number;
    private final int communes;
    private final Random random;
    private final GeneratedTexts texts;
    private final LocalDate day;
    private final String kind;
    private final String commune;
    private Content content = Content.empty();
    private String code = "";
    private String typeLabel = "";
    private String attached = "";

    /**
     * @param communes among how many communes items are distributed
     */
    public GeneratedItem(int number, int communes) {
        this.number = number;
        this.communes = communes;
        random = new Random(number * 0x9E3779B97F4A7C15L);
        texts = new GeneratedTexts(random);
        day = LAST.minusDays(random.nextInt(DAYS));
        commune = commune(random.nextInt(communes));
        int share = random.nextInt(100);
        kind =
                share < 70
                        ? ContentTypes.ARTICLE
                        : share < 97 ? ContentTypes.LEGAL_DOCUMENT : ContentTypes.PROCEDURE;
        fill();
    }

    /** Id of one of the communes. */
    public static String commune(int number) {
        return "xa-" + number;
    }

    private void fill() {
        content = content.with("title", texts.words(8 + random.nextInt(10)));
        if (kind.equals(ContentTypes.ARTICLE)) {
            content =
                    content.with("summary", texts.words(30))
                            .with("body", "<p>" + texts.words(120 + random.nextInt(400)) + "</p>")
                            .with("section", texts.oneOf(SECTIONS))
                            .with("genre", "news")
                            .with("origin", "own")
                            .with("language", "vi")
                            .with("author", texts.person());
        } else if (kind.equals(ContentTypes.LEGAL_DOCUMENT)) {
            String[] type = TYPES[random.nextInt(TYPES.length)];
            typeLabel = type[2];
            code = 1 + random.nextInt(900) + "/" + type[1] + "-UBND";
            content =
                    content.with("number", code)
                            .with("documentType", type[0])
                            .with("section", "VB-02")
                            .with("field", texts.oneOf(FIELDS))
                            .with("signer", signer())
                            .with("issuingBody", texts.oneOf(BODIES))
                            .with("issuingLevel", "commune")
                            .with("issueDate", day)
                            .with("effectiveDate", day);
            attached = texts.words(60 + random.nextInt(150));
        } else {
            code = "1." + String.format("%06d", number % 1_000_000);
            content =
                    content.with("code", code)
                            .with("section", "TC-01")
                            .with("field", texts.oneOf(FIELDS))
                            .with("level", List.of("commune"))
                            .with("applicants", List.of("Công dân Việt Nam"))
                            .with("status", "inForce")
                            .with("result", texts.words(200 + random.nextInt(600)));
        }
    }

    /** A commune has a few, one after the other. */
    private String signer() {
        long each = (commune + day.getYear() / 4).hashCode() * 31L + random.nextInt(2);
        return new GeneratedTexts(new Random(each)).person();
    }

    public ContentType type() {
        return ContentTypes.shipped().named(kind);
    }

    public String commune() {
        return commune;
    }

    public Content content() {
        return content;
    }

    public Instant publishedAt() {
        return day.atStartOfDay(Vietnamese.ZONE).toInstant().plusSeconds(number % 80_000);
    }

    /** As {@link ItemReading} would read it from a repository. */
    public IndexedItem indexed() {
        String id = new UUID(communes, number).toString();
        String path = "/" + commune + "/" + day.getYear() + "/" + id;
        IndexedItem item = new IndexedItem(id, kind, path, commune, "1");
        item.title = Vietnamese.normalize(content.text("title"));
        item.text =
                Vietnamese.normalize(
                        String.join(
                                " · ",
                                code,
                                typeLabel,
                                content.text("summary"),
                                content.text("body"),
                                content.text("result"),
                                attached,
                                content.text("author")));
        item.date = publishedAt();
        item.number = code;
        item.value(Facet.COMMUNE, commune);
        item.value(Facet.KIND, kind);
        item.value(Facet.YEAR, String.valueOf(day.getYear()));
        for (Facet facet : Facet.values()) {
            if (type().field(facet.id()).isPresent()) {
                content.texts(facet.id()).forEach(value -> item.value(facet, value));
            }
        }
        if (kind.equals(ContentTypes.LEGAL_DOCUMENT)) {
            item.numberKeys = NumberKeys.ofDocument(code, day.getYear(), typeLabel);
            item.inForceFrom = day;
        } else if (kind.equals(ContentTypes.PROCEDURE)) {
            item.numberKeys = NumberKeys.ofCode(code);
        }
        return item;
    }
}
