package vn.communeportal.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the one who sent something is told by its code. */
public final class FollowUp {

    private final String status;
    private final Instant changed;
    private final Map<String, String> fields;
    private final List<SubmittedFile> files;

    /**
     * @param status a word for programs: {@code received}, {@code answered}…
     * @param fields what is shown besides, as the answer or the day it is due; not null
     * @param files what is delivered; each can be taken once
     */
    public FollowUp(
            String status, Instant changed, Map<String, String> fields, List<SubmittedFile> files) {
        this.status = Objects.requireNonNull(status, "status");
        this.changed = Instant.ofEpochMilli(changed.toEpochMilli());
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.files = List.copyOf(new ArrayList<>(files));
    }

    public String status() {
        return status;
    }

    public Instant changed() {
        return changed;
    }

    public Map<String, String> fields() {
        return fields;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public List<SubmittedFile> files() {
        return files;
    }
}
