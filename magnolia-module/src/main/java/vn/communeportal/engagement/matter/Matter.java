package vn.communeportal.engagement.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Item;
import vn.communeportal.content.JcrTime;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.engagement.form.FormFieldType;
import vn.communeportal.engagement.form.Forms;
import vn.communeportal.text.Vietnamese;

/** Something that a citizen sent, and where its treatment is. Immutable. */
public final class Matter {

    private final String commune;
    private final Map<String, String> values;
    private final Map<String, String> fields;
    private final List<StoredFile> files;
    private final List<StoredFile> answerFiles;
    private final Instant received;
    private final Instant stateSince;
    private final LocalDate due;
    private final Instant answeredAt;
    private final Instant erasedAt;
    private final long revision;

    private Matter(Node node) throws RepositoryException {
        commune = Item.communeOf(node.getPath());
        values = strings(node);
        fields =
                node.hasNode(MatterNodes.FIELDS)
                        ? strings(node.getNode(MatterNodes.FIELDS))
                        : Map.of();
        files = StoredFile.all(node, MatterNodes.FILES);
        answerFiles = StoredFile.all(node, MatterNodes.ANSWER_FILES);
        received = JcrTime.read(node, MatterNodes.RECEIVED).orElseThrow();
        stateSince = JcrTime.read(node, MatterNodes.STATE_SINCE).orElse(received);
        due = JcrTime.readDay(node, MatterNodes.DUE).orElse(null);
        answeredAt = JcrTime.read(node, MatterNodes.ANSWERED_AT).orElse(null);
        erasedAt = JcrTime.read(node, MatterNodes.ERASED_AT).orElse(null);
        revision = node.getProperty(MatterNodes.REVISION).getLong();
    }

    static Matter read(Node node) throws RepositoryException {
        return new Matter(node);
    }

    private static Map<String, String> strings(Node node) throws RepositoryException {
        Map<String, String> strings = new LinkedHashMap<>();
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (!property.getName().contains(":") && !property.isMultiple()) {
                strings.put(property.getName(), property.getString());
            }
        }
        return strings;
    }

    /** That of the submission, for good. */
    public UUID id() {
        return UUID.fromString(value(MatterNodes.SUBMISSION_ID));
    }

    public SubmissionKind kind() {
        return SubmissionKind.ofId(value(MatterNodes.KIND)).orElseThrow();
    }

    public Form form() {
        return Forms.shipped().of(kind());
    }

    public String commune() {
        return commune;
    }

    /** In which its sender wants to be answered. */
    public Locale language() {
        return Locale.forLanguageTag(value(MatterNodes.LANGUAGE));
    }

    public Instant received() {
        return received;
    }

    /** What was typed into a field; empty if nothing was, or it has been erased. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public List<StoredFile> files() {
        return files;
    }

    public List<StoredFile> answerFiles() {
        return answerFiles;
    }

    /** Short words that tell it from others: its subject, or how its text begins. */
    public String title() {
        for (String name : List.of("subject", "information", "text")) {
            String text = field(name).replace('\n', ' ');
            if (!text.isEmpty()) {
                return text.length() > 110 ? text.substring(0, 107) + "…" : text;
            }
        }
        return "";
    }

    public Optional<About> about() {
        String item = value(MatterNodes.ABOUT_ITEM);
        return item.isEmpty()
                ? Optional.empty()
                : Optional.of(new About(item, value(MatterNodes.ABOUT_PARAGRAPH)));
    }

    /** Whether its sender lets their name be published. */
    public boolean mayBeNamed() {
        return field("publicName").equals(FormFieldType.YES);
    }

    public MatterState state() {
        return MatterState.ofId(value(MatterNodes.STATE));
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Who has it in hand. */
    public Optional<String> assignee() {
        return optional(MatterNodes.ASSIGNEE);
    }

    /** The unit that it was passed on to. */
    public Optional<String> unit() {
        return optional(MatterNodes.UNIT);
    }

    /** The last day for the next thing that the law wants; empty if it wants none. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** The last day for passing it on if others are competent; empty if the law sets none. */
    public Optional<LocalDate> forwardDue() {
        return MatterTimes.forwardDue(form(), LocalDate.ofInstant(received, Vietnamese.ZONE));
    }

    /** Whether a request for information was called complex. */
    public boolean isComplex() {
        return value(MatterNodes.COMPLEX).equals("true");
    }

    /** Whether its day was put off in writing. */
    public boolean isExtended() {
        return value(MatterNodes.EXTENDED).equals("true");
    }

    /** What its sender was told about how far it is. */
    public String progress() {
        return value(MatterNodes.PROGRESS);
    }

    /** The answer as it is proposed. */
    public String draft() {
        return value(MatterNodes.DRAFT);
    }

    Optional<String> proposer() {
        return optional(MatterNodes.PROPOSER);
    }

    /** What its sender was answered, or why it was refused. */
    public String answer() {
        return value(MatterNodes.ANSWER);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<RefusalGround> ground() {
        return RefusalGround.ofId(value(MatterNodes.GROUND));
    }

    /** Whether others may read it: opinions only. */
    public boolean isShown() {
        return value(MatterNodes.SHOWN).equals("true");
    }

    /** JCR identifier of the item that publishes the answer. */
    public Optional<String> item() {
        return optional(MatterNodes.ITEM);
    }

    /** When what is personal in it was erased. */
    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    public long revision() {
        return revision;
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    private Optional<String> optional(String name) {
        return Optional.of(value(name)).filter(text -> !text.isEmpty());
    }
}
