package vn.communeportal.officeform;

/** One thing of a document's body, above or below others. Implementations are immutable. */
public abstract class Block {

    /** Only this package's kinds: every output has to know each. */
    Block() {}

    abstract void accept(Visitor visitor);

    /** What an output does with each kind. */
    interface Visitor {

        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void table(FormTable table);
    }
}
