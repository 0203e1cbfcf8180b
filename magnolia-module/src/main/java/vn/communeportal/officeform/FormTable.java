package vn.communeportal.officeform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with a heading row, which is repeated on every page. Immutable.
 *
 * <pre>
 * FormTable.builder().column("Chuyên mục", 3).numbers("Tin, bài", 1).row("Tin tức", "630").total("Tổng", "630").build()
 * </pre>
 */
public final class FormTable extends Block {

    private final List<Column> columns;
    private final List<List<String>> rows;
    private final boolean hasTotal;

    private FormTable(Builder builder) {
        this.columns = List.copyOf(builder.columns);
        this.rows =
                builder.rows.stream().map(List::copyOf).collect(Collectors.toUnmodifiableList());
        this.hasTotal = builder.hasTotal;
    }

    public static Builder builder() {
        return new Builder();
    }

    public List<Column> columns() {
        return columns;
    }

    /** Below the heading row; each with as many cells as there are columns; the total last. */
    public List<List<String>> rows() {
        return rows;
    }

    boolean isTotal(int row) {
        return hasTotal && row == rows.size() - 1;
    }

    /** The part of a column in the width of its table, 0 to 1. */
    double share(int column) {
        double all = columns.stream().mapToDouble(c -> c.weight).sum();
        return columns.get(column).weight / all;
    }

    @Override
    void accept(Visitor visitor) {
        visitor.table(this);
    }

    /** Where the words of a column's cells stand. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A column's name and form. Immutable. */
    public static final class Column {

        private final String name;
        private final double weight;
        private final Alignment alignment;

        private Column(String name, double weight, Alignment alignment) {
            this.name = FormText.clean(name);
            this.weight = weight;
            this.alignment = alignment;
        }

        public String name() {
            return name;
        }

        public Alignment alignment() {
            return alignment;
        }
    }

    /** Not thread-safe. */
    public static final class Builder {

        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private boolean hasTotal;

        private Builder() {}

        /** Words, from the left. */
        public Builder column(String name, double weight) {
            return column(name, weight, Alignment.LEFT);
        }

        /** Figures, to the right. */
        public Builder numbers(String name, double weight) {
            return column(name, weight, Alignment.RIGHT);
        }

        /**
         * @param weight relative to the other columns' weights; above 0
         */
        public Builder column(String name, double weight, Alignment alignment) {
            if (weight <= 0) {
                throw new IllegalArgumentException("No width: " + name);
            }
            columns.add(new Column(name, weight, alignment));
            return this;
        }

        /**
         * @throws IllegalArgumentException if there are not as many cells as columns
         */
        public Builder row(List<String> cells) {
            if (cells.size() != columns.size() || hasTotal) {
                throw new IllegalArgumentException(
                        cells.size() + " cells for " + columns.size() + " columns");
            }
            rows.add(cells.stream().map(FormText::clean).collect(Collectors.toList()));
            return this;
        }

        public Builder row(String... cells) {
            return row(List.of(cells));
        }

        /** The last row, in bold letters. */
        public Builder total(String... cells) {
            row(cells);
            hasTotal = true;
            return this;
        }

        /**
         * @throws IllegalStateException without columns
         */
        public FormTable build() {
            if (columns.isEmpty()) {
                throw new IllegalStateException("No columns");
            }
            return new FormTable(this);
        }
    }
}
