package vn.communeportal.content;

import static vn.communeportal.content.RuleRows.DOCX;
import static vn.communeportal.content.RuleRows.IN_ORDER;
import static vn.communeportal.content.RuleRows.PHOTO;
import static vn.communeportal.content.RuleRows.check;
import static vn.communeportal.content.RuleRows.row;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row changes one thing in a procedure that is in order, and names what is then wrong. */
class ProcedureRulesTest {

    private static final Content PROCEDURE =
            Content.empty()
                    .with("code", "1.004194")
                    .with("title", "Đăng ký tạm trú")
                    .with("section", "TC-01")
                    .with("field", "Cư trú")
                    .with("level", List.of("commune", "province"))
                    .with("steps", List.of(Content.empty().with("text", "Nộp hồ sơ")))
                    .with("filingWays", List.of(way("inPerson").with("timeLimit", "3 ngày")))
                    .with("dossier", List.of(paper().with("originals", 1L)))
                    .with("applicants", List.of("Công dân Việt Nam"))
                    .with("performingAgency", "Công an cấp xã")
                    .with("status", "inForce");

    static Stream<Arguments> procedures() {
        return Stream.of(
                row("in order", IN_ORDER, c -> c),
                row("code of a province", IN_ORDER, c -> c.with("code", "1.004194.000.00.00.H26")),
                row("wrong code", "code: problem.procedure.code", c -> c.with("code", "4.004194")),
                row(
                        "half a suffix",
                        "code: problem.procedure.code",
                        c -> c.with("code", "1.004194.000")),
                row(
                        "unknown level",
                        "level: problem.notAnOption",
                        c -> c.with("level", List.of("commune", "district"))),
                row(
                        "no steps",
                        "steps: problem.procedure.stepsMissing",
                        c -> c.with("steps", null)),
                row(
                        "step without text",
                        "steps[1].text: problem.required",
                        c -> c.with("steps", List.of(Content.empty().with("title", "Bước 1")))),
                row(
                        "no way of filing",
                        "filingWays: problem.required",
                        c -> c.with("filingWays", null)),
                row(
                        "no time limit",
                        "filingWays: problem.procedure.timeLimitMissing",
                        c -> c.with("filingWays", List.of(way("post")))),
                row(
                        "time limit for all ways",
                        IN_ORDER,
                        c ->
                                c.with("filingWays", List.of(way("post")))
                                        .with("timeLimit", "3 ngày")),
                row(
                        "no dossier",
                        "dossier: problem.procedure.dossierMissing",
                        c -> c.with("dossier", null)),
                row(
                        "how many papers?",
                        "dossier[2].originals: problem.procedure.papersMissing",
                        c -> c.with("dossier", List.of(paper().with("copies", 0L), paper()))),
                row(
                        "fewer than none",
                        "dossier[1].copies: problem.negative",
                        c -> c.with("dossier", List.of(paper().with("copies", -1L)))),
                row(
                        "form to download",
                        IN_ORDER,
                        c ->
                                c.with(
                                        "dossier",
                                        List.of(paper().with("originals", 1L).with("form", DOCX)))),
                row(
                        "photo as form",
                        "dossier[1].form: problem.file.format",
                        c ->
                                c.with(
                                        "dossier",
                                        List.of(
                                                paper().with("originals", 1L)
                                                        .with("form", PHOTO)))),
                row(
                        "no applicants",
                        "applicants: problem.required",
                        c -> c.with("applicants", null)),
                row(
                        "basis in the wrong form",
                        "legalBases[1].number: problem.number.noIssuer",
                        c ->
                                c.with(
                                        "legalBases",
                                        List.of(Content.empty().with("number", "34/2023")))),
                row("information only", IN_ORDER, c -> c.with("onlineLevel", "information")),
                row(
                        "online without address",
                        "serviceUrl: problem.procedure.serviceUrlMissing",
                        c -> c.with("onlineLevel", "partial")),
                row(
                        "fully online without address",
                        "serviceUrl: problem.procedure.serviceUrlMissing",
                        c -> c.with("onlineLevel", "full")),
                row(
                        "address not protected",
                        "serviceUrl: problem.secureAddress",
                        c ->
                                c.with("onlineLevel", "full")
                                        .with("serviceUrl", "http://dichvucong.gov.vn/p")),
                row(
                        "online",
                        IN_ORDER,
                        c ->
                                c.with("onlineLevel", "full")
                                        .with("serviceUrl", "https://dichvucong.gov.vn/p")),
                row(
                        "decision with a slip",
                        "decisionNumber: problem.number.suggestion",
                        c -> c.with("decisionNumber", "5132/QD-BQP")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void whatIsWrongIsNamed(String what, String expected, UnaryOperator<Content> change) {
        check(ContentTypes.PROCEDURE, change.apply(PROCEDURE), expected);
    }

    private static Content way(String way) {
        return Content.empty().with("way", way);
    }

    private static Content paper() {
        return Content.empty().with("title", "Tờ khai");
    }
}
