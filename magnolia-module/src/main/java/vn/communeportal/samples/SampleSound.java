package vn.communeportal.samples;

import java.io.ByteArrayInputStream;
import vn.communeportal.content.FileContent;

/** A sound for samples: silence, as nobody's voice is to be used. */
final class SampleSound {

    /** MPEG 1, layer III, 32 kbit/s, 44.1 kHz, mono: a frame whose zeros are silence. */
    private static final int[] HEADER = {0xFF, 0xFB, 0x10, 0xC4};

    private static final int FRAME = 104;
    private static final int FRAMES = 115;

    private SampleSound() {}

    /** Three seconds of it. */
    static FileContent silence(String fileName) {
        byte[] bytes = new byte[FRAME * FRAMES];
        for (int frame = 0; frame < FRAMES; frame++) {
            for (int i = 0; i < HEADER.length; i++) {
                bytes[frame * FRAME + i] = (byte) HEADER[i];
            }
        }
        return FileContent.fresh(
                fileName, "audio/mpeg", bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
