package vn.communeportal.officeform;

import java.time.LocalDate;
import java.util.List;

/** Documents for tests: every component once. */
final class SampleForms {

    private SampleForms() {}

    static final String LONG =
            "Thực hiện Nghị định của Chính phủ về cung cấp thông tin và dịch vụ công trực tuyến của cơ quan"
                    + " nhà nước trên môi trường mạng, Ủy ban nhân dân xã báo cáo kết quả hoạt động của Cổng thông"
                    + " tin điện tử xã, những ưu điểm, hạn chế và phương hướng, nhiệm vụ trong thời gian tới.";

    static OfficialDocument report() {
        Body.Builder body = Body.builder().text(LONG);
        body.part("Tình hình hoạt động").section("Cơ cấu tổ chức").text(LONG + "\n" + LONG);
        body.point("Thông tin chủ yếu").list("Tin tức, sự kiện: 630;", "Chỉ đạo điều hành: 442.");
        body.section("Kết quả theo chuyên mục");
        body.add(
                FormTable.builder()
                        .column("TT", 1, FormTable.Alignment.CENTRE)
                        .column("Chuyên mục", 6)
                        .numbers("Tin, bài", 2)
                        .row("1", "Tin tức, sự kiện", "630")
                        .row("2", "Chỉ đạo điều hành", "442")
                        .total("", "Tổng", "1.072")
                        .build());
        body.part("Ưu điểm, hạn chế");
        for (int i = 0; i < 14; i++) {
            body.text(LONG);
        }
        body.text("Trên đây là báo cáo của Ủy ban nhân dân xã.");
        FormTable.Builder list =
                FormTable.builder()
                        .column("TT", 1, FormTable.Alignment.CENTRE)
                        .column("Tên tin, bài", 8)
                        .column("Ngày đăng", 2);
        for (int i = 1; i <= 60; i++) {
            list.row(
                    String.valueOf(i),
                    "Tin, bài thứ " + i + " của xã trong kỳ báo cáo",
                    "07/8/2023");
        }
        return head().number("7")
                .kind("Báo cáo")
                .subject(
                        "Tình hình hoạt động của Cổng thông tin điện tử xã Nguyễn Lương Bằng năm 2023")
                .bases(
                        List.of(
                                "Căn cứ Luật Tiếp cận thông tin",
                                "Căn cứ Nghị định số 42/2022/NĐ-CP;"))
                .body(body.build())
                .annex(
                        Annex.landscape(
                                "Danh mục tin, bài", Body.builder().add(list.build()).build()))
                .build();
    }

    /** One table with so many rows and their total. */
    static OfficialDocument table(int rows) {
        FormTable.Builder table =
                FormTable.builder().column("Chuyên mục", 6).numbers("Tin, bài", 2);
        for (int i = 1; i <= rows; i++) {
            table.row("Chuyên mục " + i, "1");
        }
        return head().number("8")
                .kind("Báo cáo")
                .subject("Kết quả cung cấp thông tin")
                .body(Body.builder().add(table.total("Tổng", String.valueOf(rows)).build()).build())
                .build();
    }

    static OfficialDocument letter() {
        return head().number("146")
                .symbol("UBND-VHXH")
                .subject("Về việc cung cấp tin, bài")
                .addressees(List.of("Ban Chỉ huy Quân sự xã", "Các thôn"))
                .body(Body.builder().text(LONG).build())
                .build();
    }

    private static OfficialDocument.Builder head() {
        return OfficialDocument.ofPeoplesCommittee("Xã Nguyễn Lương Bằng")
                .symbol("BC-UBND")
                .place("Nguyễn Lương Bằng")
                .date(LocalDate.of(2023, 2, 7))
                .recipients("Ủy ban nhân dân thành phố;", "Lãnh đạo UBND xã")
                .filedAt("VT, VHXH")
                .signature(
                        Signature.forCollective("Ủy ban nhân dân")
                                .inPlaceOf("Chủ tịch")
                                .title("Phó Chủ tịch")
                                .name("Nguyễn Văn Mẫu")
                                .build());
    }
}
