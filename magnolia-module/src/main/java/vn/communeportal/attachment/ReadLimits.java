package vn.communeportal.attachment;

import java.time.Duration;

/** How much of a file is read at most. Immutable. */
public final class ReadLimits {

    private static final long MEGABYTE = 1024 * 1024;

    /** What the portal gives a file: 30 MB, 300 MB unpacked, 4 million characters, 20 seconds. */
    public static final ReadLimits USUAL =
            new ReadLimits(30 * MEGABYTE, 300 * MEGABYTE, 4_000_000, Duration.ofSeconds(20));

    /** Files in files in files: deeper nobody looks. */
    static final int DEPTH = 3;

    /** Parts of an archive. */
    static final int PARTS = 5_000;

    /** Pictures inside a file whose facts are read. */
    static final int PICTURES = 300;

    /** Memory that a PDF takes before it goes on in a temporary file, in bytes. */
    static final long MAIN_MEMORY = 16 * MEGABYTE;

    private final long bytes;
    private final long unpackedBytes;
    private final int characters;
    private final Duration time;

    /**
     * @param bytes of the file
     * @param unpackedBytes of everything in it together
     * @param characters of text, hidden text included
     * @param time from the start of the reading, waiting for others included
     */
    public ReadLimits(long bytes, long unpackedBytes, int characters, Duration time) {
        this.bytes = bytes;
        this.unpackedBytes = unpackedBytes;
        this.characters = characters;
        this.time = time;
    }

    long bytes() {
        return bytes;
    }

    long unpackedBytes() {
        return unpackedBytes;
    }

    int characters() {
        return characters;
    }

    Duration time() {
        return time;
    }
}
