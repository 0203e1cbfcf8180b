package vn.communeportal.webapp.board;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.PageTree;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.PortalComponents;

/** A commune with its public pages, a board of four, and accounts for all of them. */
final class BoardFixture {

    static final String COMMUNE = "hoa-phong";
    static final String CONTRIBUTOR = "ctv.thon";
    static final String EDITOR = "bien.tap";
    static final String HEAD = "truong.ban";
    static final String PROVINCE = "tinh";
    static final String PASSWORD = "Mật khẩu thử 1";

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private BoardFixture() {}

    static void furnish(PortalComponents portal) {
        portal.accounts()
                .saveAll(
                        List.of(
                                person(CONTRIBUTOR, "Phạm Thị Hoa", false),
                                person(EDITOR, "Trần Văn Bình", false),
                                person(HEAD, "Lê Thị Hạnh", false),
                                person("quan.tri", "Vũ Minh Đức", false),
                                person(PROVINCE, "Đỗ Thị Tỉnh", true)),
                        PASSWORD);
        Commune commune =
                new Commune(
                        COMMUNE,
                        Map.of(
                                "name", "Hòa Phong",
                                "fullName", "Xã Hòa Phong",
                                "agency", "Ủy ban nhân dân xã Hòa Phong",
                                "superiorAgency", "Ủy ban nhân dân tỉnh Hưng Yên"),
                        List.of(
                                section("TT-01", "tin-tuc", "Tin tức, sự kiện", "article"),
                                section("TT-02", "thong-bao", "Thông báo", "article"),
                                section("VB-02", "van-ban", "Văn bản", "legalDocument"),
                                section("TC-01", "thu-tuc", "Thủ tục hành chính", "procedure")));
        Board board =
                new Board(
                        "26/QĐ-UBND",
                        SINCE,
                        "Ủy ban nhân dân xã Hòa Phong",
                        null,
                        List.of(
                                member(HEAD, "Lê Thị Hạnh", "Phó Chủ tịch UBND xã", Role.HEAD),
                                member(EDITOR, "Trần Văn Bình", "Công chức VH-XH", Role.EDITOR),
                                member(CONTRIBUTOR, "Phạm Thị Hoa", "", Role.CONTRIBUTOR),
                                member("quan.tri", "Vũ Minh Đức", "", Role.ADMINISTRATOR)));
        Repositories repositories = portal.repositories();
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, commune);
                    Boards.write(session, COMMUNE, List.of(board));
                    session.save();
                    return null;
                });
        repositories.published(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, commune);
                    session.save();
                    return null;
                });
        repositories.published(
                PageTree.WORKSPACE,
                session -> {
                    PageTree.create(session, commune);
                    session.save();
                    return null;
                });
    }

    private static Person person(String login, String name, boolean province) {
        return new Person(login, name, "", Vietnamese.LOCALE, province);
    }

    private static Section section(String code, String slug, String name, String type) {
        return new Section(code, slug, name, name, type, true);
    }

    private static Member member(String login, String name, String position, Role role) {
        return new Member(
                login,
                name,
                position,
                role == Role.CONTRIBUTOR ? "Thôn Hòa Đam" : "",
                EnumSet.of(role),
                SINCE,
                null);
    }
}
