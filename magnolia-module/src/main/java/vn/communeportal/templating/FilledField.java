package vn.communeportal.templating;

import java.util.List;
import java.util.Locale;

/**
 * A field of an item that says something, with its label and what it says in the form that suits
 * it: for templates that show every kind of information without knowing its fields.
 */
public final class FilledField {

    /** How a template shows what a field says. */
    enum Form {
        /** {@link #getText} */
        TEXT,
        /** {@link #getText}, an address of the web */
        LINK,
        /** {@link #getText}, an e-mail address */
        EMAIL,
        /** {@link #getLines} */
        LINES,
        /** {@link #getHtml} */
        HTML,
        /** {@link #getImages} */
        IMAGES,
        /** {@link #getFiles} */
        FILES,
        /** {@link #getColumns} and {@link #getRows} */
        TABLE
    }

    private final String name;
    private final String label;
    private final Form form;
    private final List<?> values;
    private final List<Column> columns;
    private final String lang;

    /**
     * @param lang language of what it says; empty if it is that of the page
     */
    FilledField(
            String name,
            String label,
            Form form,
            List<?> values,
            List<Column> columns,
            String lang) {
        this.name = name;
        this.label = label;
        this.form = form;
        this.values = List.copyOf(values);
        this.columns = List.copyOf(columns);
        this.lang = lang;
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    /**
     * {@code text}, {@code link}, {@code email}, {@code lines}, {@code html}, {@code images},
     * {@code files} or {@code table}.
     */
    public String getForm() {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is short enough to stand in a list of facts. */
    public boolean isShort() {
        return form.compareTo(Form.EMAIL) <= 0;
    }

    /** The one text of a short field. */
    public String getText() {
        return (String) values.get(0);
    }

    public List<?> getLines() {
        return values;
    }

    /** HTML that is safe to print. */
    public String getHtml() {
        return (String) values.get(0);
    }

    /** Each an {@link ImageView}. */
    public List<?> getImages() {
        return values;
    }

    /** Each a {@link FileView}. */
    public List<?> getFiles() {
        return values;
    }

    /** Language of what it says; empty if it is that of the page. */
    public String getLang() {
        return lang;
    }

    /** The columns that any row fills. */
    public List<Column> getColumns() {
        return columns;
    }

    /** Each a list of texts, one a column, empty where the row says nothing. */
    public List<?> getRows() {
        return values;
    }

    /** A column of a table. */
    public static final class Column {

        private final String label;
        private final String lang;

        Column(String label, String lang) {
            this.label = label;
            this.lang = lang;
        }

        public String getLabel() {
            return label;
        }

        /** Language of its cells; empty if it is that of the page. */
        public String getLang() {
            return lang;
        }
    }
}
