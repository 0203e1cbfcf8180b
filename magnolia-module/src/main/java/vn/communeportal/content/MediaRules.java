package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What holds for pictures, films and sound. */
final class MediaRules {

    private MediaRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        switch (content.text(Kind.FIELD)) {
            case "video":
                formats(content, FileFormat.VIDEOS, problems);
                words(content, problems);
                break;
            case "audio":
                formats(content, FileFormat.SOUNDS, problems);
                break;
            default:
                break;
        }
        return problems;
    }

    /**
     * What is said in a film can be read, in captions or a transcript (Circular 32/2017/TT-BTTTT,
     * article 18).
     */
    private static void words(Content content, List<Problem> problems) {
        boolean allHaveCaptions =
                content.parts("files").stream().allMatch(part -> part.file("captions").isPresent());
        if (!content.has("transcript") && !allHaveCaptions) {
            problems.add(Problem.in("transcript", "problem.media.wordsMissing"));
        }
    }

    private static void formats(Content content, Set<FileFormat> allowed, List<Problem> problems) {
        List<Content> files = content.parts("files");
        for (int i = 0; i < files.size(); i++) {
            problems.addAll(
                    FileRules.check(files.get(i), "file", allowed, "files[" + (i + 1) + "]"));
        }
    }
}
