package vn.communeportal.officeform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the file for Word in LibreOffice and compares what that makes of it with the PDF. */
@Tag("thorough")
class LibreOfficeTest {

    @TempDir Path folder;

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    @Test
    void pagesAndWordsAgree() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "No LibreOffice here: apt-get install libreoffice-writer");
        for (OfficialDocument form :
                new OfficialDocument[] {SampleForms.report(), SampleForms.letter()}) {
            Path word = folder.resolve("form.docx");
            Files.write(word, OutputFormat.DOCX.write(form));
            convert(word, "pdf");
            convert(word, "txt:Text (encoded):UTF8");
            try (PDDocument theirs = PDDocument.load(folder.resolve("form.pdf").toFile());
                    PDDocument ours = PDDocument.load(OutputFormat.PDF.write(form))) {
                assertThat(theirs.getNumberOfPages()).isEqualTo(ours.getNumberOfPages());
                String read = Files.readString(folder.resolve("form.txt"));
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                assertThat(words(read)).isEqualTo(words(stripper.getText(ours)));
            }
        }
    }

    private void convert(Path word, String format) throws IOException, InterruptedException {
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                folder.toString(),
                                word.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice came to an end").isTrue();
    }

    /**
     * In no order, since boxes stand beside each other; without page numbers, and without heads of
     * tables, which are again on each page.
     */
    private static List<String> words(String text) {
        String counted =
                text.replace("\uFEFF", "")
                        .replaceAll("(?m)^\\d+\\s*$", "")
                        .replaceAll("TT\\s+Tên tin, bài\\s+Ngày đăng", "");
        return Arrays.stream(counted.split("\\s+"))
                .filter(word -> word.matches(".*\\p{L}.*"))
                .sorted()
                .collect(Collectors.toList());
    }
}
