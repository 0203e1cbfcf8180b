package vn.communeportal.editorial;

import java.util.List;

/** The boards of a commune as they were when they were read. Immutable. */
public final class BoardRegister {

    private final long revision;
    private final List<Board> boards;

    BoardRegister(long revision, List<Board> boards) {
        this.revision = revision;
        this.boards = List.copyOf(boards);
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision() {
        return revision;
    }

    /** The newest decision first. */
    public List<Board> boards() {
        return boards;
    }
}
