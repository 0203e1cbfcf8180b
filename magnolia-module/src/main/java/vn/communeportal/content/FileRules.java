package vn.communeportal.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds for files: a format that the portal serves, the size, a name and first bytes that
 * agree with the format, so that nothing is served as what it is not.
 */
final class FileRules {

    private static final long MEGABYTE = 1024 * 1024;

    private FileRules() {}

    /** Checks the file of a part; none is none of this rule's business. */
    static List<Problem> check(Content part, String field, Set<FileFormat> allowed, String place) {
        return part.file(field)
                .map(file -> check(file, allowed, place + "." + field))
                .orElse(List.of());
    }

    private static List<Problem> check(FileContent file, Set<FileFormat> allowed, String place) {
        FileFormat format =
                FileFormat.ofMediaType(file.mediaType()).filter(allowed::contains).orElse(null);
        if (format == null) {
            return List.of(
                    Problem.in(place, "problem.file.format", file.fileName(), names(allowed)));
        }
        List<Problem> problems = new ArrayList<>();
        if (file.size() == 0) {
            problems.add(Problem.in(place, "problem.file.empty", file.fileName()));
        } else if (file.size() > FileContent.LARGEST) {
            problems.add(
                    Problem.in(
                            place,
                            "problem.file.tooLarge",
                            file.fileName(),
                            FileContent.LARGEST / MEGABYTE));
        }
        if (!format.fits(file.fileName())) {
            problems.add(
                    Problem.in(
                            place,
                            "problem.file.extension",
                            file.fileName(),
                            "." + String.join(", .", format.extensions())));
        }
        if (problems.isEmpty() && file.identifier().isEmpty() && !beginsAs(format, file)) {
            problems.add(
                    Problem.in(
                            place,
                            "problem.file.content",
                            file.fileName(),
                            format.extensions().get(0).toUpperCase(Locale.ROOT)));
        }
        return problems;
    }

    private static boolean beginsAs(FileFormat format, FileContent file) {
        try (InputStream in = file.open()) {
            return format.fits(in.readNBytes(FileFormat.HEAD));
        } catch (IOException e) {
            return false;
        }
    }

    private static String names(Set<FileFormat> formats) {
        return formats.stream()
                .map(format -> format.extensions().get(0))
                .collect(Collectors.joining(", "));
    }
}
