package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an index keeps, and from when on answers show it. */
interface KeepingContract extends IndexUnderTest {

    @Test
    default void changesShowAfterARefreshAndAllAtOnce() {
        put(article("a", "Cũ", ""));
        index().refresh();
        IndexedItem changed = article("a", "Mới", "");
        put(changed);
        IndexedItem samePlace = new IndexedItem("b", "article", "/hoa-phong/c", HERE, "1");
        samePlace.title = "Chỗ ấy";
        put(article("c", "Chỗ này", ""));
        put(samePlace);
        assertThat(ids("cũ")).containsExactly("a");
        index().refresh();
        assertThat(ids("cũ")).isEmpty();
        assertThat(ids("mới")).containsExactly("a");
        assertThat(ids("chỗ")).containsExactly("b");
        index().remove("a");
        index().remove("no such");
        index().refresh();
        assertThat(ids("mới")).isEmpty();
    }

    @Test
    default void whatWasCommittedSurvives() throws IOException {
        assertThat(index().mark()).isEqualTo(IndexMark.NONE);
        put(article("a", "Còn", ""));
        IndexMark mark = new IndexMark(true, 7, NOW);
        index().commit(mark);
        put(article("b", "Mất", ""));
        index().refresh();
        assertThat(index().bytes()).isPositive();
        assertThatCode(index()::examine).doesNotThrowAnyException();
        reopen();
        assertThat(index().mark()).isEqualTo(mark);
        assertThat(ids("còn")).containsExactly("a");
    }

    @Test
    default void itKnowsWhatItHas() {
        IndexedItem document = document("d", "26/QĐ-UBND", "Quyết định", "Bãi bỏ", 2024);
        document.changedNumbers = List.of("1/QĐ-UBND");
        put(document);
        put(article("a", "Tin", ""));
        index().refresh();
        assertThat(index().size()).isEqualTo(2);
        assertThat(index().fingerprints("article")).containsOnly(Map.entry("a", "1"));
        assertThat(index().below("article", "/hoa-phong")).containsExactly("a");
        assertThat(index().below("article", "/hoa-phong/a")).containsExactly("a");
        assertThat(index().below("article", "/hoa")).isEmpty();
        assertThat(index().numbered("26/QĐ-UBND")).containsExactly("d");
        assertThat(index().changedNumbers("d")).containsExactly("1/QĐ-UBND");
        assertThat(index().changedNumbers("x")).isEmpty();
    }
}
