package vn.communeportal.officeform;

/** The title of a part ({@code I.}), a section ({@code 1.}) or a point ({@code a)}). Immutable. */
public final class Heading extends Block {

    /** How deep, and how it is written. */
    public enum Level {
        /** {@code I. TÌNH HÌNH HOẠT ĐỘNG}, capitals, bold. */
        PART,
        /** {@code 1. Cơ cấu tổ chức}, bold. */
        SECTION,
        /** {@code a) Thông tin chủ yếu}, upright, as points are. */
        POINT
    }

    private final Level level;
    private final String number;
    private final String title;

    Heading(Level level, String number, String title) {
        this.level = level;
        this.number = number;
        this.title = FormText.clean(title).strip();
    }

    public Level level() {
        return level;
    }

    /** With number: {@code I. TÌNH HÌNH HOẠT ĐỘNG}. */
    public String text() {
        String shown = level == Level.PART ? FormText.capitals(title) : title;
        return number.isEmpty() ? shown : number + " " + shown;
    }

    boolean isBold() {
        return level != Level.POINT;
    }

    @Override
    void accept(Visitor visitor) {
        visitor.heading(this);
    }
}
