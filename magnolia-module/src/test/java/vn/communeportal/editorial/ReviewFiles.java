package vn.communeportal.editorial;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import vn.communeportal.content.FileContent;

/** Scans of paper for tests. */
final class ReviewFiles {

    private static final byte[] PAGE =
            ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                            + "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
                    .getBytes(StandardCharsets.US_ASCII);

    private ReviewFiles() {}

    static FileContent scan(String name) {
        return FileContent.fresh(
                name, "application/pdf", PAGE.length, () -> new ByteArrayInputStream(PAGE));
    }
}
