package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.Forms;
import vn.communeportal.templating.PageTree;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.testing.FormWork;
import vn.communeportal.webapp.testing.TestPortal;

/** Attacks over HTTP on every form that citizens fill in, and on the codes. */
class CitizenAttacksTest extends CitizensPortal {

    private static final String NEIGHBOUR = "xa-ben";
    private static String draft;
    private static int visitors;

    @BeforeAll
    static void furnishMore() throws Exception {
        LocalDate today = LocalDate.now(Vietnamese.ZONE);
        draft = publishDraft("Dự thảo Quy ước", today, today.plusDays(30));
        Commune neighbour = new Commune(NEIGHBOUR, Map.of("name", "Xã Bên"), List.of());
        var repositories = portal.server().components().repositories();
        repositories.published(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, neighbour);
                    session.save();
                    return null;
                });
        repositories.published(
                PageTree.WORKSPACE,
                session -> {
                    PageTree.create(session, neighbour);
                    session.save();
                    return null;
                });
    }

    /** From a network address of their own, so that no test uses up what another may send. */
    private static TestPortal.Visitor somebody() {
        return portal.visitor().with("X-Forwarded-For", "203.0.113." + ++visitors);
    }

    private static String page(Form form) {
        return form.page() + (form.isAboutRequired() ? "?ve=" + draft : "");
    }

    /** Every field of the form in order, so that nothing but the attack speaks against it. */
    private static Map<String, String> filledIn(Form form) {
        Map<String, String> typed = new HashMap<>();
        for (FormField field : form.fields()) {
            switch (field.type()) {
                case TELEPHONE -> typed.put(field.name(), "0912 345 678");
                case EMAIL -> typed.put(field.name(), "lan@example.vn");
                case IDENTITY -> typed.put(field.name(), "030190001234");
                case CHOICE -> typed.put(field.name(), field.options().get(0));
                case RATING -> typed.put(field.name(), "4");
                case FLAG -> typed.put(field.name(), "yes");
                default -> typed.put(field.name(), "Nội dung");
            }
        }
        if (form.isAboutRequired()) {
            typed.put("ve", draft);
        }
        return typed;
    }

    @ParameterizedTest
    @EnumSource(SubmissionKind.class)
    void noFormIsTakenThatAnotherPageSends(SubmissionKind kind) {
        Form form = Forms.shipped().of(kind);
        TestPortal.Visitor somebody = somebody();
        Map<String, String> hidden = CitizenFormsTest.open(somebody, page(form));
        Map<String, String> typed = filledIn(form);

        assertRefused(somebody.post(FORMS + form.page(), typed));
        Form other =
                Forms.shipped()
                        .of(
                                kind == SubmissionKind.RATING
                                        ? SubmissionKind.QUESTION
                                        : SubmissionKind.RATING);
        Map<String, String> others = new HashMap<>(typed);
        others.putAll(CitizenFormsTest.open(somebody, page(other)));
        typed.keySet().forEach(name -> others.put(name, typed.get(name)));
        assertRefused(somebody.post(FORMS + form.page(), others));
        typed.putAll(hidden);
        for (Map.Entry<String, String> header :
                Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")
                        .entrySet()) {
            TestPortal.Visitor lured =
                    portal.visitor()
                            .with("X-Forwarded-For", "203.0.113." + visitors)
                            .with(header.getKey(), header.getValue());
            assertRefused(lured.post(FORMS + form.page(), typed));
        }
        assertThat(somebody.post(FORMS + form.page(), typed).body()).contains("form-received");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("form-received").doesNotContain("form-code\">");
    }

    @ParameterizedTest
    @EnumSource(SubmissionKind.class)
    void whatIsTypedIsShownAgainAsText(SubmissionKind kind) {
        Form form = Forms.shipped().of(kind);
        TestPortal.Visitor somebody = somebody();
        Map<String, String> typed = CitizenFormsTest.open(somebody, page(form));
        String attack = "\"></textarea><script>alert(1)</script><img src=x onerror=alert(1)>";
        form.fields().forEach(field -> typed.put(field.name(), attack));
        form.fields().stream()
                .filter(FormField::isRequired)
                .reduce((first, last) -> last)
                .ifPresent(field -> typed.put(field.name(), ""));

        HttpResponse<String> answer = somebody.post(FORMS + form.page(), typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("form-problems")
                .doesNotContain("<script>alert(1)")
                .doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?next=//evil.example",
                "?url=https://evil.example",
                "?ve=https://evil.example",
                "?ve=%0d%0aLocation:%20https://evil.example",
                "?doan=//evil.example",
                "?ma=%0d%0aSet-Cookie:%20a=b",
            })
    void noAddressLeadsElsewhereOrWritesAHeader(String parameters) {
        Stream<String> pages =
                Stream.concat(
                        Forms.shipped().all().stream().map(Form::page), Stream.of("tra-cuu-ho-so"));
        pages.forEach(
                page -> {
                    HttpResponse<String> answer = somebody().get(FORMS + page + parameters);
                    assertThat(answer.statusCode()).as(page).isIn(200, 404, 422);
                    assertThat(answer.headers().firstValue("Location")).isEmpty();
                    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                    assertThat(answer.body()).doesNotContain("//evil.example\"");
                });
    }

    @Test
    void codesTellNothingToThoseWhoGuess() {
        Form form = Forms.shipped().of(SubmissionKind.QUESTION);
        TestPortal.Visitor somebody = somebody();
        Map<String, String> typed = filledIn(form);
        typed.putAll(CitizenFormsTest.open(somebody, page(form)));
        String code = CitizenFormsTest.code(somebody.post(FORMS + form.page(), typed).body());
        String neighbours = "/.portal/gui/" + NEIGHBOUR + "/tra-cuu-ho-so";

        String unknown = said(somebody().post(neighbours, Map.of("ma", "7K3M-P2QX-R9AV-04TZ")));
        assertThat(said(somebody().post(neighbours, Map.of("ma", code))))
                .as("a code of another commune")
                .isEqualTo(unknown);
        for (String malformed : List.of("x", "' or 1=1 --", "../../codes", "A".repeat(5000))) {
            assertThat(said(somebody().post(neighbours, Map.of("ma", malformed))))
                    .isEqualTo(unknown);
        }
        assertThat(
                        somebody()
                                .post(neighbours, Map.of("ma", code, "tep", "bat-ky.pdf"))
                                .headers()
                                .firstValue("Content-Disposition"))
                .isEmpty();
        TestPortal.Visitor guesser = somebody();
        int looks = 0;
        for (int i = 0; i < 12; i++) {
            looks +=
                    guesser.post(FORMS + "tra-cuu-ho-so", Map.of("ma", "7K3M-P2QX-R9AV-04TZ"))
                                            .statusCode()
                                    == 200
                            ? 1
                            : 0;
        }
        assertThat(looks).isEqualTo(10);
    }

    /** The answer, without what was typed. */
    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("form-found");
        String main = answer.body().substring(answer.body().indexOf("<main"));
        return main.replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void anAddressOfSeveralLinesIsNoAddress() {
        Form form = Forms.shipped().of(SubmissionKind.QUESTION);
        TestPortal.Visitor somebody = somebody();
        Map<String, String> typed = filledIn(form);
        typed.putAll(CitizenFormsTest.open(somebody, page(form)));
        typed.put("email", "lan@example.vn\r\nBcc: all@elsewhere.example");

        HttpResponse<String> answer = somebody.post(FORMS + form.page(), typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"e-email\"").doesNotContain("form-received");
    }

    @Test
    void theWorkOfOneTokenIsWorthNothingForAnother() {
        Form form = Forms.shipped().of(SubmissionKind.QUESTION);
        TestPortal.Visitor somebody = somebody();
        Map<String, String> first = CitizenFormsTest.open(somebody, page(form));
        Map<String, String> typed = filledIn(form);
        typed.putAll(CitizenFormsTest.open(somebody, page(form)));
        typed.put(FormWork.RESULT, first.get(FormWork.RESULT));

        assertRefused(somebody.post(FORMS + form.page(), typed));
    }
}
