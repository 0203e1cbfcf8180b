package vn.communeportal.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.attachment.AttachmentText.Outcome;
import vn.communeportal.text.Vietnamese;

/**
 * What has been read of a file so far, and how much more may be. One reading writes to it; when its
 * time is over others take what is there.
 */
final class Gathering {

    private final ReadLimits limits;
    private final long deadline;
    private final List<String> pages = new ArrayList<>();
    private final List<HiddenText> hidden = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private long characters;
    private long unpacked;
    private int parts;
    private int pictures;

    Gathering(ReadLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** What a reader sees next on this page. */
    synchronized void visible(CharSequence text) throws StoppedReading {
        count(text.length());
        page.append(text);
    }

    /** The page is over; nothing on it is a page too. */
    synchronized void endPage() {
        pages.add(tidy(page.toString()));
        page.setLength(0);
    }

    /** The page is over if there is anything on it. */
    synchronized void endPageIfAny() {
        if (page.length() > 0) {
            endPage();
        }
    }

    synchronized void hidden(HiddenText.Kind kind, String place, String text)
            throws StoppedReading {
        String tidy = text == null ? "" : tidy(text);
        if (!tidy.isEmpty()) {
            count(tidy.length());
            hidden.add(new HiddenText(kind, place, tidy));
        }
    }

    private void count(int length) throws StoppedReading {
        goOn();
        characters += length;
        if (characters > limits.characters()) {
            throw new StoppedReading(Outcome.CUT);
        }
    }

    /** To be asked wherever a reading may take long. */
    void goOn() throws StoppedReading {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - deadline > 0) {
            throw new StoppedReading(Outcome.TOO_SLOW);
        }
    }

    /** One more part of an archive. */
    void countPart() throws StoppedReading {
        parts++;
        if (parts > ReadLimits.PARTS) {
            throw new StoppedReading(Outcome.TOO_LARGE);
        }
    }

    /** Whether one more picture is looked at. */
    boolean takesPicture() {
        pictures++;
        return pictures <= ReadLimits.PICTURES;
    }

    /** The stream of something unpacked, which ends with an exception at the limit. */
    InputStream bounded(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                unpacked(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                unpacked(Math.max(read, 0));
                return read;
            }
        };
    }

    private void unpacked(int more) throws StoppedReading {
        goOn();
        unpacked += more;
        if (unpacked > limits.unpackedBytes()) {
            throw new StoppedReading(Outcome.TOO_LARGE);
        }
    }

    synchronized AttachmentText result(Outcome outcome, String mediaType) {
        endPageIfAny();
        return new AttachmentText(outcome, mediaType, pages, hidden);
    }

    private static String tidy(String text) {
        return Vietnamese.normalize(text)
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]*(\r\n|\r|\n) *", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
