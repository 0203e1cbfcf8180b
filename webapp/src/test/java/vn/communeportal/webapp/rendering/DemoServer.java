package vn.communeportal.webapp.rendering;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.communeportal.content.Content;

/**
 * A small portal in memory for work on templates: {@code DemoServer <port> <light-modules>}.
 * Changed templates are seen with the next request.
 */
final class DemoServer {

    private DemoServer() {}

    public static void main(String[] arguments) throws Exception {
        PortalFixture fixture = new PortalFixture();
        fill(fixture);
        FullCommune.fill(fixture);
        fixture.serve(Integer.parseInt(arguments[0]), new LightModules(Path.of(arguments[1])));
        System.out.println("Ready: http://127.0.0.1:" + arguments[0] + "/hoa-phong");
        Thread.currentThread().join();
    }

    static void fill(PortalFixture fixture) {
        fixture.commune("hoa-phong", "Hòa Phong");
        String[] titles = {
            "Hòa Phong ra quân vệ sinh môi trường, chỉnh trang đường làng ngõ xóm đón năm học mới",
            "Hội nghị tiếp xúc cử tri trước kỳ họp thường lệ giữa năm của Hội đồng nhân dân xã",
            "Khai mạc giải bóng chuyền nông dân xã Hòa Phong lần thứ XII",
            "Bộ phận Một cửa: 98% hồ sơ được giải quyết đúng hạn trong tháng 7",
            "Tập huấn kỹ năng số cộng đồng cho đoàn viên, hội viên các thôn",
            "Kiểm tra tiến độ thi công tuyến đường liên thôn Hòa Đam – Phúc Thọ",
            "Lịch tiêm chủng mở rộng tháng 9 tại Trạm Y tế xã",
            "Thông báo lịch tiếp công dân của Chủ tịch Ủy ban nhân dân xã tháng 9 năm 2025"
        };
        String body =
                "<p>Sáng nay, tại nhà văn hóa trung tâm, Ủy ban nhân dân xã tổ chức buổi ra quân với sự tham gia của hơn 300 cán bộ, đoàn viên, hội viên và nhân dân các thôn.</p>"
                        + "<h2>Nhiều phần việc thiết thực</h2><p>Ngay sau lễ phát động, các lực lượng đã tiến hành phát quang bụi rậm, khơi thông cống rãnh, thu gom rác thải và trồng mới hàng cây hai bên đường trục xã. Các chi hội phụ nữ nhận chăm sóc những đoạn đường hoa kiểu mẫu.</p>"
                        + "<blockquote>Mỗi hộ gia đình giữ sạch phần ngõ trước nhà mình thì cả xã sẽ sạch.</blockquote>"
                        + "<p>Theo kế hoạch, phong trào được duy trì vào sáng thứ Bảy hằng tuần. Kết quả của từng thôn được công khai trên cổng và hệ thống truyền thanh:</p>"
                        + "<ul><li>Thôn Hòa Đam: 2,4 km đường được phát quang;</li><li>Thôn Phúc Thọ: 1,8 km rãnh thoát nước được khơi thông;</li><li>Thôn Vân Dương: trồng mới 120 cây bóng mát.</li></ul>"
                        + "<table><caption>Kết quả tháng 8</caption><thead><tr><th scope=\"col\">Thôn</th><th scope=\"col\">Người tham gia</th><th scope=\"col\">Khối lượng</th></tr></thead><tbody><tr><th scope=\"row\">Hòa Đam</th><td>96</td><td>2,4 km</td></tr><tr><th scope=\"row\">Phúc Thọ</th><td>84</td><td>1,8 km</td></tr></tbody></table>";
        Instant time = PortalFixture.NOW.minus(Duration.ofHours(5));
        for (int i = 0; i < 40; i++) {
            Content content =
                    TestContent.article(
                                    titles[i % titles.length]
                                            + (i < titles.length ? "" : " (đợt " + i + ")"))
                            .with(
                                    "section",
                                    i % 8 == 6 || i % 8 == 7
                                            ? "TT-02"
                                            : i % 8 == 3 || i % 8 == 4 ? "CC-01" : "TT-01")
                            .with(
                                    "summary",
                                    "Buổi ra quân thu hút hơn 300 người tham gia, mở đầu cho phong trào giữ gìn đường làng ngõ xóm sáng, xanh, sạch, đẹp duy trì vào thứ Bảy hằng tuần.")
                            .with("body", body)
                            .with("author", "Nguyễn Văn Mẫu")
                            .with("unit", "Công chức Văn hóa – Xã hội")
                            .with("eventDate", LocalDate.of(2025, 8, 19))
                            .with("tags", List.of("môi trường", "nông thôn mới"))
                            .with("featured", i == 0);
            if (i % 4 != 3) {
                content =
                        content.with(
                                "leadImage",
                                TestContent.image(
                                        TestContent.photo("Canh dong " + i + ".jpg", i),
                                        "Cánh đồng lúa của xã nhìn từ triền đê",
                                        "Cánh đồng thôn Hòa Đam. Ảnh: Ban Biên tập"));
            }
            if (i == 0) {
                content =
                        content.with(
                                        "images",
                                        List.of(
                                                TestContent.image(
                                                        TestContent.photo("a.jpg", 91),
                                                        "Người dân trồng cây ven đường",
                                                        "Trồng cây tại thôn Vân Dương"),
                                                TestContent.image(
                                                        TestContent.photo("b.jpg", 92),
                                                        "Đoạn đường hoa mới",
                                                        "Đoạn đường hoa kiểu mẫu")))
                                .with(
                                        "attachments",
                                        List.of(
                                                Content.empty()
                                                        .with(
                                                                "file",
                                                                TestContent.pdf(
                                                                        "Kế hoạch 45-KH-UBND.pdf"))
                                                        .with(
                                                                "title",
                                                                "Kế hoạch ra quân vệ sinh môi trường quý III")));
            }
            fixture.publish("hoa-phong", PortalFixture.ARTICLE, content, time);
            time = time.minus(Duration.ofHours(31));
        }
        String[][] documents = {
            {
                "161/QĐ-UBND",
                "Về việc ban hành Quy chế hoạt động của Trang thông tin điện tử xã Hòa Phong",
                "decision"
            },
            {
                "26/QĐ-UBND",
                "Về việc thành lập Ban Biên tập Trang thông tin điện tử xã Hòa Phong",
                "decision"
            },
            {
                "29/TB-UBND",
                "Về việc viết và cung cấp tin, bài cho Trang thông tin điện tử xã",
                "notice"
            },
            {"45/KH-UBND", "Kế hoạch cải cách hành chính năm 2025 trên địa bàn xã", "plan"},
            {
                "12/NQ-HĐND",
                "Về nhiệm vụ phát triển kinh tế – xã hội, quốc phòng, an ninh 6 tháng cuối năm 2025",
                "resolution"
            },
            {
                "142/BC-UBND",
                "Báo cáo tình hình hoạt động của trang thông tin điện tử xã năm 2024",
                "report"
            }
        };
        for (int i = 0; i < 30; i++) {
            String[] row = documents[i % documents.length];
            Content content =
                    TestContent.document(
                                    i < 6
                                            ? row[0]
                                            : (i * 3 + 200) + row[0].substring(row[0].indexOf('/')),
                                    row[1])
                            .with("documentType", row[2])
                            .with("issueDate", LocalDate.of(2025, 8, 10).minusDays(i * 23L))
                            .with("signer", "Trần Thị Mẫu")
                            .with("signerTitle", "Chủ tịch")
                            .with("field", "Thông tin và truyền thông")
                            .with("effectiveDate", i == 0 ? LocalDate.of(2025, 8, 15) : null)
                            .with(
                                    "files",
                                    List.of(
                                            Content.empty()
                                                    .with(
                                                            "file",
                                                            TestContent.pdf("Quyết định ký số.pdf"))
                                                    .with("title", "Bản ký số")
                                                    .with("signedOriginal", true),
                                            Content.empty()
                                                    .with(
                                                            "file",
                                                            TestContent.file(
                                                                    "Quyết định.docx",
                                                                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                                                    new byte[48_200]))
                                                    .with("title", "Bản để chỉnh sửa")));
            if (i == 0) {
                content =
                        content.with(
                                "relations",
                                List.of(
                                        Content.empty()
                                                .with("kind", "replaces")
                                                .with("number", "26/QĐ-UBND")
                                                .with("date", LocalDate.of(2025, 8, 15)),
                                        Content.empty()
                                                .with("kind", "basedOn")
                                                .with("number", "42/2022/NĐ-CP")));
            }
            fixture.publish(
                    "hoa-phong",
                    PortalFixture.DOCUMENT,
                    content,
                    PortalFixture.NOW.minus(Duration.ofDays(i * 23L + 8)));
        }
        String[][] procedures = {
            {"1.001193", "Thủ tục đăng ký khai sinh", "Hộ tịch"},
            {"1.000894", "Thủ tục đăng ký kết hôn", "Hộ tịch"},
            {"1.000656", "Thủ tục đăng ký khai tử", "Hộ tịch"},
            {"2.000815", "Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản", "Chứng thực"},
            {
                "1.013949",
                "Đăng ký đất đai, cấp Giấy chứng nhận quyền sử dụng đất lần đầu",
                "Đất đai"
            },
            {"1.001731", "Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội", "Bảo trợ xã hội"},
            {"1.001271", "Đăng ký hộ kinh doanh", "Thành lập và hoạt động của hộ kinh doanh"},
            {"1.013229", "Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ", "Hoạt động xây dựng"},
            {"2.000509", "Đăng ký sinh hoạt tôn giáo tập trung", "Tôn giáo"}
        };
        for (String[] row : procedures) {
            fixture.publish(
                    "hoa-phong",
                    PortalFixture.PROCEDURE,
                    TestContent.procedure(row[0], row[1], row[2])
                            .with("procedureKind", "TTHC được luật giao quy định chi tiết")
                            .with("serviceUrl", "https://dichvucong.gov.vn/")
                            .with("onlineLevel", "full")
                            .with("decisionNumber", "Quyết định số 1872/QĐ-BTP")
                            .with("result", "Giấy khai sinh (bản chính).")
                            .with(
                                    "conditions",
                                    "Cha hoặc mẹ có trách nhiệm đăng ký khai sinh trong thời hạn 60 ngày kể từ ngày sinh con.\nTrường hợp cha, mẹ không thể đăng ký thì ông, bà hoặc người thân thích khác thực hiện.")
                            .with(
                                    "steps",
                                    List.of(
                                            Content.empty()
                                                    .with("title", "Bước 1: Nộp hồ sơ")
                                                    .with(
                                                            "text",
                                                            "Người yêu cầu nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã, qua bưu chính hoặc trực tuyến.\nNgười tiếp nhận kiểm tra tính đầy đủ của hồ sơ."),
                                            Content.empty()
                                                    .with("title", "Bước 2: Giải quyết")
                                                    .with(
                                                            "text",
                                                            "Công chức tư pháp – hộ tịch thẩm tra, ghi vào Sổ đăng ký và cập nhật Cơ sở dữ liệu hộ tịch điện tử."),
                                            Content.empty()
                                                    .with("title", "Bước 3: Trả kết quả")
                                                    .with(
                                                            "text",
                                                            "Người yêu cầu kiểm tra thông tin, ký vào Sổ và nhận kết quả.")))
                            .with(
                                    "filingWays",
                                    List.of(
                                            Content.empty()
                                                    .with("way", "inPerson")
                                                    .with("timeLimit", "Ngay trong ngày làm việc")
                                                    .with(
                                                            "fee",
                                                            "Miễn lệ phí nếu đăng ký đúng hạn\nKhông đúng hạn: 8.000 đồng")
                                                    .with(
                                                            "description",
                                                            "Nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo."),
                                            Content.empty()
                                                    .with("way", "online")
                                                    .with("timeLimit", "Ngay trong ngày làm việc")
                                                    .with("fee", "Miễn lệ phí"),
                                            Content.empty()
                                                    .with("way", "post")
                                                    .with("timeLimit", "1 ngày làm việc")))
                            .with(
                                    "dossier",
                                    List.of(
                                            Content.empty()
                                                    .with(
                                                            "title",
                                                            "Tờ khai đăng ký khai sinh theo mẫu")
                                                    .with("originals", 1L)
                                                    .with("copies", 0L)
                                                    .with("formName", "Tờ khai đăng ký khai sinh")
                                                    .with(
                                                            "form",
                                                            TestContent.file(
                                                                    "To khai.docx",
                                                                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                                                    new byte[23_500])),
                                            Content.empty()
                                                    .with("title", "Giấy chứng sinh")
                                                    .with("originals", 1L)
                                                    .with("copies", 0L)
                                                    .with(
                                                            "note",
                                                            "Nếu không có giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh.")))
                            .with(
                                    "legalBases",
                                    List.of(
                                            Content.empty()
                                                    .with("number", "60/2014/QH13")
                                                    .with("title", "Luật Hộ tịch")
                                                    .with("issueDate", LocalDate.of(2014, 11, 20))
                                                    .with("issuingBody", "Quốc hội"),
                                            Content.empty()
                                                    .with("number", "123/2015/NĐ-CP")
                                                    .with(
                                                            "title",
                                                            "Quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch")
                                                    .with("issueDate", LocalDate.of(2015, 11, 15))
                                                    .with("issuingBody", "Chính phủ"))),
                    PortalFixture.NOW.minus(Duration.ofDays(40)));
        }
    }
}
