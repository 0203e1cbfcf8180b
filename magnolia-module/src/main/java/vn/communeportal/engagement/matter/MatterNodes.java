package vn.communeportal.engagement.matter;

/** Names in the workspace of matters. */
public final class MatterNodes {

    /** Never published; a commune is a folder at its root. */
    public static final String WORKSPACE = "engagement";

    static final String TYPE = "cp:matter";
    static final String PART_TYPE = "cp:matterPart";
    static final String SUBMISSION_ID = "submissionId";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String RECEIVED = "received";
    static final String ABOUT_ITEM = "aboutItem";
    static final String ABOUT_PARAGRAPH = "aboutParagraph";

    /** Child with what was typed, a property a field. */
    public static final String FIELDS = "fields";

    /** Child with the files that came, a node each. */
    public static final String FILES = "files";

    /** Child with the files of the answer. */
    static final String ANSWER_FILES = "answerFiles";

    static final String STATE = "state";
    static final String STATE_SINCE = "stateSince";
    static final String ASSIGNEE = "assignee";
    static final String UNIT = "unit";
    static final String DUE = "due";
    static final String COMPLEX = "complex";
    static final String EXTENDED = "extended";
    static final String PROGRESS = "progress";
    static final String DRAFT = "draft";
    static final String PROPOSER = "proposer";
    static final String ANSWER = "answer";
    static final String ANSWERED_AT = "answeredAt";
    static final String GROUND = "ground";
    static final String SHOWN = "shown";
    static final String ITEM = "item";
    static final String REVISION = "revision";
    static final String TURN = "turn";

    /** Set while the citizens' side does not know the newest state. */
    static final String FOLLOW_UP_PENDING = "followUpPending";

    /** When what is personal in it was erased; absent until then. */
    public static final String ERASED_AT = "erasedAt";

    static final String HISTORY = "history";
    static final String SEAL = "seal";
    static final String FILE_NAME = "fileName";
    static final String MEDIA_TYPE = "mediaType";
    static final String SIZE = "size";
    static final String DATA = "data";

    private MatterNodes() {}
}
