package vn.communeportal.engagement.guard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as browsers send it that have files to send. */
public final class MultipartBody {

    public static final String TYPE = "multipart/form-data; boundary=----portal";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    public MultipartBody field(String name, String value) {
        return part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
    }

    public MultipartBody file(String name, String fileName, byte[] content) {
        return part(
                "name=\"" + name + "\"; filename=\"" + fileName.replace("\"", "%22") + "\"",
                "Content-Type: application/octet-stream\r\n",
                content);
    }

    private MultipartBody part(String disposition, String type, byte[] content) {
        write("------portal\r\nContent-Disposition: form-data; " + disposition + "\r\n");
        write(type + "\r\n");
        parts.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        parts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes("------portal--\r\n".getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
