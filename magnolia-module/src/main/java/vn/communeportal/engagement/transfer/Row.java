package vn.communeportal.engagement.transfer;

import java.util.Objects;

/** Something on its way from one instance to another: bytes that have a name. */
public final class Row {

    /** In bytes; more than any form may bring. */
    public static final int LARGEST = 48 << 20;

    private final String id;
    private final byte[] content;

    /**
     * @param id unique in its channel; another content has another id
     * @param content not copied, to be left alone
     */
    public Row(String id, byte[] content) {
        this.id = Objects.requireNonNull(id, "id");
        this.content = Objects.requireNonNull(content, "content");
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("Too large: " + content.length);
        }
    }

    public String id() {
        return id;
    }

    public byte[] content() {
        return content;
    }
}
