package vn.communeportal.editorial.checks;

import java.util.List;

/** Finds items of the same commune that were published before and say the same. */
@FunctionalInterface
public interface SimilarItems {

    /** Knows none. */
    SimilarItems NONE = signature -> List.of();

    /** Titles of items that say almost the same, those most alike first. */
    List<String> to(TextSignature signature);
}
