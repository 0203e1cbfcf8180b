package vn.communeportal.webapp.rendering;

import java.util.ArrayList;
import java.util.List;

/** Addresses of the demonstration portal that show every template. */
final class PortalPaths {

    private PortalPaths() {}

    static List<String> ofEveryTemplate(PortalFixture portal) throws Exception {
        List<String> paths =
                new ArrayList<>(
                        List.of(
                                "/hoa-phong",
                                "/hoa-phong/tin-tuc",
                                "/hoa-phong/tin-tuc/trang-2",
                                "/hoa-phong/van-ban",
                                "/hoa-phong/van-ban/loai/quyet-dinh/nam/2025",
                                "/hoa-phong/thu-tuc",
                                "/hoa-phong/gioi-thieu",
                                "/hoa-phong/lien-he",
                                "/hoa-phong/so-do-cong",
                                "/hoa-phong/tim-kiem?q=quyet+dinh",
                                "/hoa-phong/tim-kiem?q=khongco",
                                "/hoa-phong/khong-co"));
        paths.add(first(portal, "/hoa-phong/tin-tuc", ".news-item a"));
        paths.add(first(portal, "/hoa-phong/van-ban", ".document-title a"));
        paths.add(first(portal, "/hoa-phong/thu-tuc", ".procedures a"));
        if (portal.items.commune(FullCommune.ID).isPresent()) {
            paths.addAll(FullCommune.paths(portal));
        }
        return paths;
    }

    private static String first(PortalFixture portal, String list, String link) throws Exception {
        return portal.page(list).selectFirst(link).attr("href");
    }
}
