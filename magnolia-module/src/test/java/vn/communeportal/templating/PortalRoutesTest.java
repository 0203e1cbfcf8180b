package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.templating.PortalAddress.Kind;

class PortalRoutesTest {

    private static final String ID = "3f2a91c4-0b1d-4c55-9a6e-2f7b8c9d0e1f";

    @ParameterizedTest
    @CsvSource({
        "/hoa-phong, HOME, '', ''",
        "/hoa-phong/tin-tuc, PAGE, tin-tuc, ''",
        "/hoa-phong/tin-tuc/trang-2, PAGE, tin-tuc, trang-2",
        "/hoa-phong/van-ban/loai/quyet-dinh, PAGE, van-ban, loai~quyet-dinh",
        "/hoa-phong/van-ban/loai/quyet-dinh/nam/2025/trang-3, PAGE, van-ban, loai~quyet-dinh~nam~2025~trang-3",
        "/hoa-phong/thu-tuc/linh-vuc/ho-tich, PAGE, thu-tuc, linh-vuc~ho-tich",
        "/hoa-phong/tin-tuc/hop-giao-ban, ITEM, tin-tuc, tin-tuc~hop-giao-ban",
        "/hoa-phong/tin-tuc/trang-tin-moi, ITEM, tin-tuc, tin-tuc~trang-tin-moi",
        "/hoa-phong/tin-tuc/loai, ITEM, tin-tuc, tin-tuc~loai",
        "/hoa-phong/en, HOME, '', en",
        "/hoa-phong/en/tin-tuc, PAGE, tin-tuc, en",
        "/hoa-phong/en/van-ban/nam/2025/trang-3, PAGE, van-ban, en~nam~2025~trang-3",
        "/hoa-phong/en/tin-tuc/hop-giao-ban, ITEM, tin-tuc, en~tin-tuc~hop-giao-ban",
        "/hoa-phong/tep/3f2a91c4-0b1d-4c55-9a6e-2f7b8c9d0e1f/images/0/file/hop.jpg, FILE, 3f2a91c4-0b1d-4c55-9a6e-2f7b8c9d0e1f, ''",
    })
    void readsAndWritesTheSame(String path, Kind kind, String page, String selector) {
        PortalAddress address = PortalRoutes.parse(path).orElseThrow();

        assertThat(address.kind()).isEqualTo(kind);
        assertThat(address.commune()).isEqualTo("hoa-phong");
        assertThat(address.pageName()).isEqualTo(page);
        assertThat(address.selector()).isEqualTo(selector);
        assertThat(address.path()).isEqualTo(path);
        assertThat(PortalRoutes.parse(path + "/")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "hoa-phong",
                "/Hoa-Phong",
                "/hoa-phong//tin-tuc",
                "/hoa-phong/tin tuc",
                "/hoa-phong/../nam-chinh",
                "/hoa-phong/tin-tuc/..",
                "/hoa-phong/tin-tuc/a/b",
                "/hoa-phong/tin-tuc/loai/x/loai/y",
                "/hoa-phong/tin-tuc/loai/x/nam",
                "/hoa-phong/tin-tuc/abc/trang-2",
                "/hoa-phong/tin-tuc~trang-2~.html",
                "/.magnolia/admincentral",
                "/hoa-phong/tep",
                "/hoa-phong/en/en",
                "/hoa-phong/en/en/tin-tuc",
                "/hoa-phong/en/tep/" + ID + "/images/0/file/hop.jpg",
                "/hoa-phong/tep/abc/images/0/hop.jpg",
                "/hoa-phong/tep/" + ID,
                "/hoa-phong/tep/" + ID + "/hop.jpg",
                "/hoa-phong/tep/" + ID + "/images/../hop.jpg",
                "/hoa-phong/tep/" + ID + "/images/%2e%2e/hop.jpg"
            })
    void knowsWhatIsNoAddress(String path) {
        assertThat(PortalRoutes.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trang-0", "trang-01", "trang-x", "trang-9999999"})
    void whatIsNoNumberOfAPageIsAnItem(String name) {
        assertThat(PortalRoutes.parse("/hoa-phong/tin-tuc/" + name).orElseThrow().kind())
                .isEqualTo(Kind.ITEM);
    }

    @Test
    void theFirstPageHasNoNumber() {
        PortalAddress address = PortalRoutes.parse("/hoa-phong/tin-tuc/trang-1").orElseThrow();

        assertThat(address.path()).isEqualTo("/hoa-phong/tin-tuc");
        assertThat(address.withPage(7).path()).isEqualTo("/hoa-phong/tin-tuc/trang-7");
    }

    @Test
    void narrowsInOneOrderAndBeginsAgain() {
        PortalAddress address =
                PortalRoutes.parse("/hoa-phong/van-ban/nam/2025/trang-4").orElseThrow();

        assertThat(address.withFilter(PortalRoutes.TYPE, "ke-hoach").path())
                .isEqualTo("/hoa-phong/van-ban/loai/ke-hoach/nam/2025");
        assertThat(address.withFilter(PortalRoutes.YEAR, "").path())
                .isEqualTo("/hoa-phong/van-ban");
    }

    @Test
    void namesItems() {
        assertThat(PortalRoutes.item("hoa-phong", "tin-tuc", "hop", ID, false).path())
                .isEqualTo("/hoa-phong/tin-tuc/hop");
        assertThat(PortalRoutes.item("hoa-phong", "tin-tuc", "hop", ID, true).path())
                .isEqualTo("/hoa-phong/tin-tuc/hop-3f2a91c4");
        assertThat(PortalRoutes.item("hoa-phong", "tin-tuc", "trang-2", ID, false).path())
                .as("would be taken for a page")
                .isEqualTo("/hoa-phong/tin-tuc/trang-2-3f2a91c4");
        assertThat(PortalRoutes.slugBeforeId("hop-3f2a91c4")).contains("hop");
        assertThat(PortalRoutes.slugBeforeId("hop-giao-ban")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Họp BCH.JPG, hop-bch.jpg",
        "không đuôi, khong-duoi",
        "../../etc/passwd, tep.etc-passwd",
        ".htaccess, tep.htaccess",
        "a.tar.gz, a-tar.gz",
        "？.pdf, tep.pdf"
    })
    void filesHavePlainNames(String fileName, String plain) {
        assertThat(PortalRoutes.plainFileName(fileName)).isEqualTo(plain);
        PortalAddress address =
                PortalRoutes.file("hoa-phong", ID, List.of("images", "0", "file"), fileName);
        assertThat(PortalRoutes.parse(address.path())).contains(address);
        assertThat(address.filePart()).containsExactly("images", "0", "file");
        assertThat(address.fileItem()).isEqualTo(ID);
    }

    @Test
    void pagesAndTheirSelectorsAreAddresses() {
        assertThat(PortalRoutes.ofPage("/hoa-phong/tin-tuc", "trang-2").orElseThrow().path())
                .isEqualTo("/hoa-phong/tin-tuc/trang-2");
        assertThat(PortalRoutes.ofPage("/hoa-phong/tin-tuc", null).orElseThrow().path())
                .isEqualTo("/hoa-phong/tin-tuc");
        assertThat(PortalRoutes.ofPage("/hoa-phong/tin-tuc", "../../x")).isEmpty();
        assertThat(PortalRoutes.ofDetailPage("hoa-phong", "tin-tuc~hop").orElseThrow().itemName())
                .isEqualTo("hop");
        assertThat(PortalRoutes.ofDetailPage("hoa-phong", "tin-tuc~trang-2")).isEmpty();
        assertThat(PortalRoutes.ofDetailPage("hoa-phong", "")).isEmpty();
    }
}
