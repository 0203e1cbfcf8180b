package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.matter.EngagementDesk;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.engagement.matter.MatterFilter;
import vn.communeportal.engagement.matter.MatterStep;
import vn.communeportal.engagement.matter.StepRequest;
import vn.communeportal.webapp.testing.FormWork;
import vn.communeportal.webapp.testing.TestPortal;

/** Forms over HTTP, as a browser without scripts sends them. */
class CitizenFormsTest extends CitizensPortal {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern CODE = Pattern.compile("form-code\">([0-9A-Z-]{19})<");

    @Test
    void aQuestionIsSentAnsweredAndFollowedByItsCode() throws Exception {
        TestPortal.Visitor citizen = portal.visitor();
        Map<String, String> typed = open(citizen, "gui-cau-hoi");
        typed.put("subject", "Bao giờ sửa đường?");
        typed.put("text", "Đường vào thôn <b>hỏng</b> đã lâu.");
        HttpResponse<String> incomplete = citizen.post(FORMS + "gui-cau-hoi", typed);
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body())
                .contains("href=\"#f-name\"")
                .contains("value=\"Bao giờ sửa đường?\"")
                .contains("&lt;b&gt;hỏng")
                .doesNotContain("<b>hỏng");
        typed.put("name", "Phạm Văn Minh");
        typed.putAll(hidden(incomplete.body()));
        HttpResponse<String> received = citizen.post(FORMS + "gui-cau-hoi", typed);
        assertThat(received.statusCode()).isEqualTo(200);
        assertThat(received.headers().firstValue("Cache-Control")).contains("no-store");
        String code = code(received.body());
        assertThat(code(citizen.post(FORMS + "gui-cau-hoi", typed).body())).isEqualTo(code);

        EngagementDesk desk = portal.server().components().citizens().matters();
        Matter matter = filed(desk, "Bao giờ sửa đường?");
        assertThat(citizen.post(FORMS + "tra-cuu-ho-so", Map.of("ma", code)).body())
                .contains("Đã tiếp nhận");
        assertThat(
                        citizen.post(FORMS + "tra-cuu-ho-so", Map.of("ma", "7K3M-P2QX-R9AV-04TZ"))
                                .body())
                .contains("Không có hồ sơ nào");
        perform(desk, BoardFixture.EDITOR, matter, StepRequest.of(MatterStep.TAKE));
        perform(
                desk,
                BoardFixture.EDITOR,
                matter,
                StepRequest.of(MatterStep.PROPOSE).saying("Quý II năm nay."));
        perform(
                desk,
                BoardFixture.HEAD,
                matter,
                StepRequest.of(MatterStep.ANSWER).saying("Quý II năm nay."));
        assertThat(
                        citizen.post(
                                        FORMS + "tra-cuu-ho-so",
                                        Map.of("ma", code.toLowerCase().replace("-", " ")))
                                .body())
                .contains("Đã trả lời")
                .contains("Quý II năm nay.");
    }

    @Test
    void aRatingHasNoCode() {
        TestPortal.Visitor citizen = portal.visitor();
        Map<String, String> typed = open(citizen, "danh-gia-su-hai-long");
        for (String criterion : new String[] {"interface", "content", "quality", "support"}) {
            typed.put(criterion, "4");
        }
        HttpResponse<String> received = citizen.post(FORMS + "danh-gia-su-hai-long", typed);
        assertThat(received.statusCode()).isEqualTo(200);
        assertThat(received.body()).contains("Cảm ơn").doesNotContain("form-code");
    }

    @Test
    void whatIsNoFormOfTheCommuneIsNotThere() {
        TestPortal.Visitor citizen = portal.visitor();
        assertThat(citizen.get("/.portal/gui/khong-co/gui-cau-hoi").statusCode()).isEqualTo(404);
        assertThat(citizen.get(FORMS + "khong-co").statusCode()).isEqualTo(404);
        assertThat(citizen.get(FORMS + "en/gui-cau-hoi").body())
                .contains("<html lang=\"en\">")
                .contains("Ask a question");
        assertThat(citizen.get("/" + BoardFixture.COMMUNE + "/form").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        TestPortal.Visitor citizen = portal.visitor();
        Map<String, String> typed = open(citizen, "gui-cau-hoi");
        typed.put("subject", "Lừa");
        typed.put("text", "Lừa");
        typed.put("name", "Lừa Đảo");
        assertThat(
                        citizen.with("Origin", "https://elsewhere.example")
                                .post(FORMS + "gui-cau-hoi", typed)
                                .statusCode())
                .isNotEqualTo(200);
    }

    static Map<String, String> open(TestPortal.Visitor citizen, String form) {
        HttpResponse<String> page = citizen.get(FORMS + form);
        assertThat(page.statusCode()).isEqualTo(200);
        return hidden(page.body());
    }

    private static Map<String, String> hidden(String html) {
        Map<String, String> hidden = new HashMap<>();
        for (Matcher field = HIDDEN.matcher(html); field.find(); ) {
            hidden.put(field.group(1), field.group(2));
        }
        hidden.put(FormWork.RESULT, FormWork.of(hidden.get(FormWork.TOKEN)));
        return hidden;
    }

    static String code(String html) {
        Matcher code = CODE.matcher(html);
        assertThat(code.find()).as(html).isTrue();
        return code.group(1);
    }

    private static Matter filed(EngagementDesk desk, String title) {
        deliver();
        return desk.list(BoardFixture.HEAD, BoardFixture.COMMUNE, new MatterFilter().words(title))
                .get(0);
    }

    private static void perform(
            EngagementDesk desk, String login, Matter matter, StepRequest request)
            throws Exception {
        desk.perform(login, BoardFixture.COMMUNE, matter.id(), request);
    }
}
