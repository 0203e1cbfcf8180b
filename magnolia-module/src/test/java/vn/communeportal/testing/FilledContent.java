package vn.communeportal.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Kind;

/** A content of a kind with every field filled, against which no rule has anything to say. */
public final class FilledContent {

    /** A whole PDF: what cannot be read is not published without a decision. */
    private static final String EMPTY_PAGE =
            "%PDF-1.4\n"
                    + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                    + "trailer<</Root 1 0 R/Size 4>>\n"
                    + "%%EOF\n";

    private static final Map<String, String> TEXTS =
            Map.of(
                    "email", "ubnd@hoaphong.hungyen.gov.vn",
                    "url", "https://dichvucong.gov.vn/trang",
                    "decisionNumber", "26/QĐ-UBND",
                    "code", "000.00.53.H48-220921-0099",
                    "language", "vi");

    private static final Map<String, LocalDate> DAYS =
            Map.of(
                    "noticeDate", LocalDate.of(2026, 7, 20),
                    "periodFrom", LocalDate.of(2026, 8, 1),
                    "periodTo", LocalDate.of(2026, 9, 30),
                    "from", LocalDate.of(2026, 8, 1),
                    "until", LocalDate.of(2026, 9, 15),
                    "to", LocalDate.of(2026, 9, 15),
                    // On whatever day tests run, the twenty days for opinions are ahead.
                    "deadline", LocalDate.of(2046, 9, 30));

    private static final Map<String, Long> NUMBERS =
            Map.of(
                    "budgetYear", 2026L,
                    "carriedOver", 16L,
                    "receivedOnline", 3L,
                    "receivedInPerson", 2L,
                    "receivedByPost", 7L);

    private FilledContent() {}

    /** The kinds of public information, of every type that reports do not count. */
    public static List<Object[]> kinds() {
        List<Object[]> kinds = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            if (!type.isReported()) {
                type.kinds().forEach(kind -> kinds.add(new Object[] {type, kind}));
            }
        }
        return kinds;
    }

    public static Content of(ContentType type, Kind kind) {
        Content content = Content.empty();
        for (Field field : kind.fields()) {
            content = content.with(field.name(), value(kind, field));
        }
        return type.hasKinds() ? content.with(Kind.FIELD, kind.name()) : content;
    }

    private static Object value(Kind kind, Field field) {
        switch (field.type()) {
            case PART:
                List<Content> parts = new ArrayList<>();
                for (int i = 0; i < (field.isMultiple() ? 2 : 1); i++) {
                    Content part = Content.empty();
                    for (Field inner : field.parts()) {
                        part = part.with(inner.name(), partValue(kind, field, inner));
                    }
                    parts.add(part);
                }
                return field.isMultiple() ? parts : parts.get(0);
            case TEXT:
                return "Dòng một của " + field.name() + "\nDòng hai của " + field.name();
            case RICH_TEXT:
                return "<p>Đoạn văn của " + field.name() + "</p>";
            case BOOLEAN:
                return true;
            case LONG:
                return NUMBERS.getOrDefault(field.name(), 4L);
            case DATE:
                return DAYS.getOrDefault(field.name(), LocalDate.of(2026, 8, 20));
            case DATE_TIME:
                return time(field.name());
            case SECTION:
                String code = kind.sections().isEmpty() ? "TT-01" : kind.sections().get(0);
                return field.isMultiple() ? List.of(code) : code;
            case CHOICE:
                return TEXTS.getOrDefault(field.name(), field.options().get(0));
            default:
                String text = TEXTS.getOrDefault(field.name(), "Giá trị " + field.name());
                return field.isMultiple() ? List.of(text, text + " 2") : text;
        }
    }

    private static Object partValue(Kind kind, Field part, Field inner) {
        switch (inner.type()) {
            case FILE:
                return file(kind, part, inner);
            default:
                return value(kind, inner);
        }
    }

    private static FileContent file(Kind kind, Field part, Field inner) {
        if (inner.name().equals("captions")) {
            // What is heard without pictures is read as a transcript.
            return kind.name().equals("audio")
                    ? null
                    : file("phu-de.vtt", "text/vtt", "WEBVTT\n\n");
        }
        if (part.part("alt").isPresent()) {
            return file("anh.png", "image/png", "\u0089PNG\r\n");
        }
        if (part.name().equals("files")) {
            return kind.name().equals("audio")
                    ? file("ban-tin.mp3", "audio/mpeg", "ID3....")
                    : file(
                            "phong-su.mp4",
                            "video/mp4",
                            "\0\0\0\u0018ftypisom\0\0\2\0isommp41\0\0\0\bmoov");
        }
        return file("tep.pdf", "application/pdf", EMPTY_PAGE);
    }

    private static FileContent file(String name, String mediaType, String head) {
        byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        return FileContent.fresh(
                name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static Instant time(String field) {
        switch (field) {
            case "publishFrom":
                return Instant.parse("2025-01-01T01:00:00Z");
            case "downFrom":
                return Instant.parse("2026-08-20T15:00:00Z");
            case "downUntil":
                return Instant.parse("2026-08-20T22:00:00Z");
            default:
                return Instant.parse("2030-01-01T01:00:00Z");
        }
    }
}
