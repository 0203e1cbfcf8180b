package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.communeportal.text.SafeHtml;

/** Formats and cross-field rules of articles. */
final class ArticleRules {

    private static final String SOURCE_NAME = "sourceName";
    private static final String SOURCE_URL = "sourceUrl";

    private ArticleRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        Article article = new Article(content);
        substance(article, problems);
        content.part("leadImage")
                .ifPresent(
                        image ->
                                problems.addAll(
                                        FileRules.check(
                                                image, "file", FileFormat.IMAGES, "leadImage")));
        files(content, "images", FileFormat.IMAGES, problems);
        files(content, "attachments", FileFormat.ATTACHMENTS, problems);
        source(article, content, problems);
        Checks.webAddress(content, SOURCE_URL, problems);
        Checks.publishingPeriod(content, problems);
        return problems;
    }

    /** What the genre promises has to be there. */
    private static void substance(Article article, List<Problem> problems) {
        boolean hasBody = !SafeHtml.toPlainText(article.body()).isBlank();
        switch (article.genre()) {
            case "photo":
                if (article.leadImage().isEmpty() && article.images().isEmpty()) {
                    problems.add(Problem.in("images", "problem.article.photoMissing"));
                }
                break;
            case "video":
                if (!hasBody && article.videos().isEmpty()) {
                    problems.add(Problem.in("attachments", "problem.article.videoMissing"));
                }
                break;
            default:
                if (!hasBody) {
                    problems.add(Problem.in("body", "problem.article.bodyMissing"));
                }
        }
    }

    /**
     * Whatever is reposted names its source, with the address (Decree 43/2011/NĐ-CP, article 5.3;
     * Decree 287/2026/NĐ-CP, article 15.2).
     */
    private static void source(Article article, Content content, List<Problem> problems) {
        if (article.isReposted()) {
            if (!content.has(SOURCE_NAME)) {
                problems.add(Problem.in(SOURCE_NAME, "problem.article.sourceNameMissing"));
            }
            if (!content.has(SOURCE_URL)) {
                problems.add(Problem.in(SOURCE_URL, "problem.article.sourceUrlMissing"));
            }
        }
    }

    private static void files(
            Content content, String field, Set<FileFormat> allowed, List<Problem> problems) {
        List<Content> parts = content.parts(field);
        for (int i = 0; i < parts.size(); i++) {
            problems.addAll(
                    FileRules.check(parts.get(i), "file", allowed, field + "[" + (i + 1) + "]"));
        }
    }
}
