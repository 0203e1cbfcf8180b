package vn.communeportal.insight.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.text.Vietnamese;

/** Sheets of items that nobody wrote, for measurements. */
public final class GeneratedSheets {

    private static final String[] SECTIONS = {"TT-01", "CD-01", "TT-04", "CC-01", "TC-01", "PL-01"};
    private static final String[] GENRES = {"news", "feature", "photo", "legalDocument"};

    private GeneratedSheets() {}

    /** Writes a month of so many items. */
    public static void write(Session session, String commune, YearMonth month, int count)
            throws RepositoryException {
        Random random = new Random((commune + month).hashCode());
        List<PublishedItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PublishedItem.Builder item = new PublishedItem.Builder();
            item.id = new UUID(random.nextLong(), random.nextLong()).toString();
            item.title = "Tin số " + i + " của tháng " + month + " ở xã " + commune;
            item.path = "/" + commune + "/" + month + "/tin-so-" + i;
            item.type = "article";
            item.reported = true;
            item.publishedAt =
                    month.atDay(1 + random.nextInt(28))
                            .atTime(8 + random.nextInt(8), random.nextInt(60))
                            .atZone(Vietnamese.ZONE)
                            .toInstant();
            item.section = SECTIONS[random.nextInt(SECTIONS.length)];
            item.genre = GENRES[random.nextInt(GENRES.length)];
            item.unit = "Đơn vị " + random.nextInt(12);
            item.author = "Tác giả " + random.nextInt(30);
            item.origin = random.nextInt(3) == 0 ? "reposted" : "own";
            item.seconds = random.nextInt(500_000);
            item.late = random.nextInt(8) == 0;
            items.add(item.build());
        }
        ItemSheets.write(session, commune, month, items);
    }
}
