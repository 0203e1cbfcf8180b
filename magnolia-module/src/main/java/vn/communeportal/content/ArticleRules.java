package vn.communeportal.content;

import java.util.Collections;
import java.util.List;

/** Formats and cross-field rules of Article. */
final class ArticleRules {

    private ArticleRules() {}

    static List<Problem> check(Content content) {
        return Collections.emptyList();
    }
}
