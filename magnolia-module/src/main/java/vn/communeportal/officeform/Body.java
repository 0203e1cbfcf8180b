package vn.communeportal.officeform;

import java.util.ArrayList;
import java.util.List;

/** A document's text, whose parts number themselves: I, 1, a. Immutable. */
public final class Body {

    private static final Body EMPTY = new Builder().build();

    private final List<Block> blocks;

    private Body(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    public static Body empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder();
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Not thread-safe. */
    public static final class Builder {

        private final List<Block> blocks = new ArrayList<>();
        private int parts;
        private int sections;
        private int points;

        private Builder() {}

        /** {@code I. TÊN PHẦN}. */
        public Builder part(String title) {
            sections = 0;
            points = 0;
            return add(new Heading(Heading.Level.PART, FormText.roman(++parts) + ".", title));
        }

        /** {@code 1. Tên mục}. */
        public Builder section(String title) {
            points = 0;
            return add(new Heading(Heading.Level.SECTION, ++sections + ".", title));
        }

        /** {@code a) Tên điểm}. */
        public Builder point(String title) {
            return add(new Heading(Heading.Level.POINT, FormText.letter(++points) + ")", title));
        }

        /** Every line of the text a paragraph; empty lines say nothing. */
        public Builder text(String text) {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> add(Paragraph.of(line.strip())));
            return this;
        }

        /** Each with a dash before it. */
        public Builder list(List<String> items) {
            items.forEach(item -> add(Paragraph.of("- " + item.strip())));
            return this;
        }

        public Builder list(String... items) {
            return list(List.of(items));
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Body build() {
            return new Body(blocks);
        }
    }
}
