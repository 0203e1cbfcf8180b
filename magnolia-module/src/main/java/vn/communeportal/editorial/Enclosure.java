package vn.communeportal.editorial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Problem;
import vn.communeportal.content.StoredFile;

/**
 * A paper that came in with an item and is kept with its case (<i>giấy tờ kèm hồ sơ</i>), never
 * published: a scanned manuscript, the original of a letter, a signed review sheet. Immutable.
 */
public final class Enclosure {

    /** What the paper is. */
    public enum Kind {
        /** Handed in on paper. */
        PAPER("paper"),
        /** The e-mail that the item came by, as it came. */
        LETTER("letter"),
        /** The signed review sheet. */
        DECISION("decision");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As it is stored. */
        public String id() {
            return id;
        }

        /** Key of its name. */
        public String labelKey() {
            return "enclosure.kind." + id;
        }

        static Kind ofId(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id));
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Kind kind;
    private final LocalDate receivedOn;
    private final String giver;
    private final FileContent file;

    /**
     * @param receivedOn day on which it came in (<i>ngày nhận</i>); null, which is refused, if none
     *     was given
     * @param giver who handed it in (<i>người giao</i>)
     * @param file null, which is refused, if none was given
     */
    public Enclosure(Kind kind, LocalDate receivedOn, String giver, FileContent file) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.receivedOn = receivedOn;
        this.giver = Objects.requireNonNull(giver, "giver").strip();
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String giver() {
        return giver;
    }

    public FileContent file() {
        return file;
    }

    /** What speaks against keeping it; empty if nothing does. */
    List<Objection> objections(LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (file == null) {
            objections.add(Objection.of("enclosureMissing"));
        } else if (kind != Kind.LETTER) {
            for (Problem problem : StoredFile.checkScan(file)) {
                objections.add(Objection.of(problem));
            }
        }
        if (giver.isEmpty()) {
            objections.add(Objection.of("enclosureGiverMissing"));
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            objections.add(Objection.of("enclosureDayWrong"));
        }
        return objections;
    }

    /** What the history keeps of it, after the remark. */
    String record(String remark) {
        return (remark.isEmpty() ? "" : remark + " ")
                + "["
                + file.fileName()
                + "; "
                + giver
                + "; "
                + DAY.format(receivedOn)
                + "]";
    }
}
