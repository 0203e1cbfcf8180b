package vn.communeportal.engagement.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.engagement.SubmittedFile;

/**
 * Fields and files in bytes, for the disk and for the way: a length, so much JSON, and then the
 * bytes of the files one after the other.
 */
final class Payload {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_JSON = 4 << 20;
    private static final String FIELDS = "fields";
    private static final String FILES = "files";

    private final ObjectNode facts;
    private final Map<String, String> fields;
    private final List<SubmittedFile> files;

    Payload(ObjectNode facts, Map<String, String> fields, List<SubmittedFile> files) {
        this.facts = facts;
        this.fields = fields;
        this.files = files;
    }

    static ObjectNode facts() {
        return JSON.createObjectNode();
    }

    String fact(String name) {
        return facts.path(name).asText("");
    }

    Map<String, String> fields() {
        return fields;
    }

    List<SubmittedFile> files() {
        return files;
    }

    /**
     * @throws IOException if a file cannot be read
     */
    byte[] bytes() throws IOException {
        ObjectNode json = facts.deepCopy();
        ObjectNode values = json.putObject(FIELDS);
        fields.forEach(values::put);
        ArrayNode list = json.putArray(FILES);
        List<byte[]> contents = new ArrayList<>();
        for (SubmittedFile file : files) {
            try (InputStream in = file.open()) {
                byte[] content = in.readAllBytes();
                contents.add(content);
                list.addObject()
                        .put("name", file.name())
                        .put("mediaType", file.mediaType())
                        .put("size", content.length);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] head = JSON.writeValueAsBytes(json);
        out.writeInt(head.length);
        out.write(head);
        for (byte[] content : contents) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if these are not the bytes of one
     */
    static Payload read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int length = in.readInt();
        if (length < 0 || length > LONGEST_JSON) {
            throw new IOException("No payload");
        }
        byte[] head = new byte[length];
        in.readFully(head);
        JsonNode json = JSON.readTree(head);
        if (!(json instanceof ObjectNode)) {
            throw new IOException("No payload");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        json.path(FIELDS)
                .fields()
                .forEachRemaining(f -> fields.put(f.getKey(), f.getValue().asText()));
        List<SubmittedFile> files = new ArrayList<>();
        for (JsonNode file : json.path(FILES)) {
            int size = file.path("size").asInt(-1);
            if (size < 0 || size > in.available()) {
                throw new IOException("A file is cut off");
            }
            byte[] content = new byte[size];
            in.readFully(content);
            files.add(
                    SubmittedFile.of(
                            file.path("name").asText(), file.path("mediaType").asText(), content));
        }
        return new Payload((ObjectNode) json, fields, files);
    }
}
