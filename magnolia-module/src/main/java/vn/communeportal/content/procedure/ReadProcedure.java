package vn.communeportal.content.procedure;

import java.util.List;
import vn.communeportal.content.Content;

/** A procedure as a source file has it. Immutable. */
final class ReadProcedure {

    private final String code;
    private final Content content;
    private final List<Remark> remarks;

    ReadProcedure(String code, Content content, List<Remark> remarks) {
        this.code = code;
        this.content = content;
        this.remarks = List.copyOf(remarks);
    }

    String code() {
        return code;
    }

    Content content() {
        return content;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
