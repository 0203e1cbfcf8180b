package vn.communeportal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.attachment.AttachmentText.Outcome;

/**
 * Reads files that strangers wrote: within limits of size, time and memory, in threads of its own,
 * and always with a result. Nothing of a file is kept or logged. Safe for use by many threads.
 */
@Singleton
public final class AttachmentReader {

    /** Opens the bytes of a file, from the start. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentReader.class);

    /** Two at a time: reading is work for a processor, and each may take a hundred megabytes. */
    private static final int AT_A_TIME = 2;

    private static final int WAITING = 64;
    private static final String UNKNOWN = "application/octet-stream";

    private final ReadLimits limits;
    private final ThreadPoolExecutor threads;

    @Inject
    public AttachmentReader() {
        this(ReadLimits.USUAL);
    }

    public AttachmentReader(ReadLimits limits) {
        this.limits = limits;
        threads =
                new ThreadPoolExecutor(
                        AT_A_TIME,
                        AT_A_TIME,
                        10,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        AttachmentReader::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "commune-portal-attachments");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What is written in the file. Never throws: what went wrong is in the outcome.
     *
     * @param source is opened once, in another thread
     */
    public AttachmentText read(Source source) {
        Gathering gathering = new Gathering(limits);
        FileReading reading = new FileReading(gathering, limits);
        Future<AttachmentText> result;
        try {
            result = threads.submit(() -> reading.read(source));
        } catch (RejectedExecutionException e) {
            return gathering.result(Outcome.TOO_SLOW, UNKNOWN);
        }
        try {
            return result.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return gathering.result(Outcome.TOO_SLOW, reading.mediaType());
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            return gathering.result(Outcome.TOO_SLOW, reading.mediaType());
        } catch (ExecutionException e) {
            // The class alone: a message may quote the file.
            LOG.warn("A file could not be read: {}", e.getCause().getClass().getName());
            return gathering.result(Outcome.BROKEN, reading.mediaType());
        }
    }
}
