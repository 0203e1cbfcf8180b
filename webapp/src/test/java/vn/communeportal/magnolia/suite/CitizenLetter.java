package vn.communeportal.magnolia.suite;

import java.util.Map;

/** What a citizen sends by a form, and what the board answers. */
enum CitizenLetter {
    QUESTION(
            "gui-cau-hoi",
            "Bao giờ sửa đường ra đồng Mả Giang?",
            "Đường ra đồng được sửa trong quý II.",
            Map.of(
                    "subject",
                    "Bao giờ sửa đường ra đồng Mả Giang?",
                    "text",
                    "Đường hỏng đã lâu.",
                    "name",
                    CitizenLetter.SENDER)),
    FEEDBACK(
            "gui-phan-anh",
            "Bớt bản sao chứng thực",
            "Ủy ban nhân dân xã đã chuyển kiến nghị đến cơ quan có thẩm quyền.",
            Map.of(
                    "subject",
                    "Bớt bản sao chứng thực",
                    "text",
                    "Giấy tờ đã có trong cơ sở dữ liệu, đề nghị không yêu cầu nộp bản sao.",
                    "name",
                    CitizenLetter.SENDER,
                    "address",
                    "Thôn Đồn Bối",
                    "telephone",
                    "0912345678")),
    ERROR_REPORT(
            "bao-sai-sot",
            "Giờ làm việc buổi chiều ghi nhầm.",
            "Cảm ơn ông/bà, giờ làm việc đã được sửa.",
            Map.of("text", "Giờ làm việc buổi chiều ghi nhầm.", "right", "Từ 13 giờ 30.")),
    INFORMATION_REQUEST(
            "yeu-cau-thong-tin",
            "Quyết toán thu chi ngân sách xã năm trước",
            "Gửi ông/bà bản quyết toán kèm theo.",
            Map.of(
                    "name",
                    CitizenLetter.SENDER,
                    "residence",
                    "Thôn Đồn Bối",
                    "address",
                    "Thôn Đồn Bối",
                    "identity",
                    "030090001234",
                    "information",
                    "Quyết toán thu chi ngân sách xã năm trước",
                    "reason",
                    "Tìm hiểu việc chi ngân sách."));

    static final String SENDER = "Nguyễn Văn An";

    final String form;
    final String title;
    final String answer;
    final Map<String, String> typed;

    CitizenLetter(String form, String title, String answer, Map<String, String> typed) {
        this.form = form;
        this.title = title;
        this.answer = answer;
        this.typed = typed;
    }
}
