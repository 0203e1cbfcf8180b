package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by what is typed into a field, and what becomes of each. */
class TextAttacksTest {

    private static final List<String> FIELDS = List.of("name", "email", "question");

    private GuardBench bench;

    @BeforeEach
    void begin() {
        bench = new GuardBench();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "' or '1'='1",
                "'] | //*[jcr:contains(., 'a')] | x['",
                "x' UNION SELECT * FROM [nt:base] --",
                "%27%20or%201=1",
                "${7*7}#{7*7}<#assign x=1>[#assign x=1]",
                "=cmd|' /C calc'!A0",
            })
    void scriptsAndQueriesAreTextAndStayText(String attack) {
        for (String field : FIELDS) {
            assertThat(bench.send(GuardBench.body().field(field, attack)).fields())
                    .containsEntry(field, attack);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.vn\r\nBcc: all@example.com",
                "a@b.vn\nBcc: all@example.com",
                "a@b.vn\rBcc: all@example.com",
                "a@b.vn\u2028Bcc: all@example.com",
                "a@b.vn\u0085Bcc: all@example.com",
                "a@b.vn\u000BBcc: all@example.com",
            })
    void lineEndsMakeNoHeader(String attack) {
        for (String field : List.of("name", "email")) {
            assertThat(bench.send(GuardBench.body().field(field, attack)).fields())
                    .containsEntry(field, "a@b.vn Bcc: all@example.com");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Nguye\u0302\u0303n,Nguy\u1EC5n",
        "an\u202Enav,annav",
        "a\u200Bd\u200Cm\u200Di\uFEFFn,admin",
        "a\u0000b\u0007c\u001B[31m,abc[31m",
        "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307go,Z\u0300\u0301\u0302\u0303go",
        "x\uDC00y,xy",
        "\uE000a\uFFFFb,ab",
    })
    void tricksOfUnicode(String sent, String kept) {
        assertThat(CleanText.line(sent)).isEqualTo(kept);
    }

    @Test
    void fieldsThatNobodyAskedFor() {
        GuardedForm form =
                bench.send(
                        GuardBench.body()
                                .field("state", "published")
                                .field("jcr:primaryType", "cp:case")
                                .field("commune", "khac")
                                .field("name", "An")
                                .field("name", "Bình"));

        assertThat(form.fields()).isEqualTo(Map.of("name", "An"));
    }
}
