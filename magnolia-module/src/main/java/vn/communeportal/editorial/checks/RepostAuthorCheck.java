package vn.communeportal.editorial.checks;

import vn.communeportal.content.Article;
import vn.communeportal.content.ContentTypes;

/** V06: a reposted item that does not name its author; its source is a rule of articles already. */
final class RepostAuthorCheck extends Check {

    RepostAuthorCheck() {
        super("V06", Severity.HINT);
    }

    @Override
    void examine(Examined examined, Findings findings) {
        if (examined.type().name().equals(ContentTypes.ARTICLE)) {
            Article article = new Article(examined.content());
            if (article.isReposted() && article.author().isBlank()) {
                findings.add(this, Passage.ofField("author", ""), 0, 0);
            }
        }
    }
}
