package vn.communeportal.engagement.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;

/**
 * Reads the body of a form, in either of the two ways in which browsers send one. Nothing is read
 * that the form does not take, and nothing is put into a file.
 */
final class FormReader {

    /** Many fields, buttons and files. */
    private static final int MOST_PARTS = 60;

    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private final FormLimits limits;
    private final SentForm form = new SentForm();
    private int parts;

    FormReader(FormLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws RefusedException if it is no form, or more than the form takes
     */
    SentForm read(HttpServletRequest request, InputStream body) throws RefusedException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        String kind = type.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "").strip();
        try {
            if (kind.equals(URL_ENCODED)) {
                readFields(body, request);
            } else if (kind.equals(MULTIPART)) {
                readParts(body, type, request.getContentLengthLong());
            } else {
                throw new RefusedException(Refusal.UNREADABLE);
            }
            return form;
        } catch (BodyStream.StoppedException e) {
            throw new RefusedException(e.refusal());
        } catch (IOException | FileUploadException | IllegalArgumentException e) {
            throw new RefusedException(stopped(e));
        }
    }

    private static Refusal stopped(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyStream.StoppedException) {
                return ((BodyStream.StoppedException) cause).refusal();
            }
        }
        return Refusal.UNREADABLE;
    }

    /** A host whose filters have asked for parameters has read the body itself. */
    private void readFields(InputStream body, HttpServletRequest request)
            throws IOException, RefusedException {
        byte[] bytes = body.readAllBytes();
        if (bytes.length == 0) {
            for (Map.Entry<String, String[]> one : request.getParameterMap().entrySet()) {
                countPart();
                field(one.getKey(), one.getValue()[0]);
            }
            return;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String pair : text.split("&")) {
            countPart();
            int equals = pair.indexOf('=');
            if (equals > 0) {
                field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void readParts(InputStream body, String type, long length)
            throws IOException, FileUploadException, RefusedException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        FileItemIterator items = upload.getItemIterator(context(body, type, length));
        while (items.hasNext()) {
            countPart();
            FileItemStream item = items.next();
            String name = item.getFieldName() == null ? "" : item.getFieldName();
            try (InputStream in = item.openStream()) {
                if (item.isFormField()) {
                    field(name, new String(read(in), StandardCharsets.UTF_8));
                } else if (limits.takesFiles(name)) {
                    file(item.getName(), read(in));
                } else {
                    in.skip(Long.MAX_VALUE);
                }
            }
        }
    }

    private void countPart() throws RefusedException {
        if (++parts > MOST_PARTS) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }

    private static byte[] read(InputStream in) throws IOException, RefusedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > FormLimits.LARGEST_FILE) {
                throw new RefusedException(Refusal.FILE_TOO_LARGE);
            }
        }
        return bytes.toByteArray();
    }

    /** The first value counts: a second one of the same name is nothing that a form sends. */
    private void field(String name, String value) throws RefusedException {
        if (SentForm.isOurs(name)) {
            form.hidden().putIfAbsent(name, value);
        } else if (limits.length(name) > 0) {
            String clean =
                    limits.isMultiline(name) ? CleanText.multiline(value) : CleanText.line(value);
            if (clean.codePointCount(0, clean.length()) > limits.length(name)) {
                throw new RefusedException(Refusal.TOO_LONG);
            }
            form.fields().putIfAbsent(name, clean);
        }
    }

    private void file(String name, byte[] bytes) throws RefusedException {
        // A field for a file that was left empty comes as a file without name and content.
        if (bytes.length == 0) {
            return;
        }
        if (form.files().size() == limits.files()) {
            throw new RefusedException(Refusal.TOO_MANY_FILES);
        }
        form.files().add(Map.entry(name == null ? "" : name, bytes));
    }

    private static RequestContext context(InputStream body, String type, long length) {
        return new RequestContext() {
            @Override
            public String getCharacterEncoding() {
                return StandardCharsets.UTF_8.name();
            }

            @Override
            public String getContentType() {
                return type;
            }

            @Override
            @Deprecated
            public int getContentLength() {
                return (int) Math.min(length, Integer.MAX_VALUE);
            }

            @Override
            public InputStream getInputStream() {
                return body;
            }
        };
    }
}
