package vn.communeportal.content;

import java.util.Set;

/** Names of node types, properties and child nodes that every kind of item has. */
public final class ItemNodes {

    public static final String ITEM = "cp:item";
    public static final String FOLDER = "mgnl:folder";
    public static final String PART = "mgnl:contentNode";
    public static final String RESOURCE = "mgnl:resource";

    /** Identifier of an item, as queries know it. */
    static final String UUID = "jcr:uuid";

    public static final String TITLE = "title";
    public static final String SECTION = "section";

    /** Name of the editorial state; see {@link Visibility} for those that citizens notice. */
    public static final String STATE = "state";

    /** What folded searches look in: title and number or code, folded. */
    public static final String FOLDED = "folded";

    /** When the item was first published. */
    public static final String PUBLISHED_AT = "publishedAt";

    public static final String PUBLISH_FROM = "publishFrom";
    public static final String PUBLISH_UNTIL = "publishUntil";
    public static final String MODIFIED_AT = "modifiedAt";

    /** What citizens read in place of a withdrawn item; absent if it was withdrawn silently. */
    public static final String WITHDRAWAL_NOTICE = "withdrawalNotice";

    /** What citizens are told of the last correction; absent if there was none. */
    public static final String CORRECTION_NOTICE = "correctionNotice";

    /** When the correction was published of which citizens are told. */
    public static final String CORRECTED_AT = "correctedAt";

    /** Code by which an importer finds the item again. */
    public static final String IMPORT_KEY = "importKey";

    /** Id of the commune that had the item before a merger; absent if it was always here. */
    public static final String FORMER_COMMUNE = "formerCommune";

    /** Full name of that commune, {@code Xã Hòa Phong}. */
    public static final String FORMER_COMMUNE_NAME = "formerCommuneName";

    /** Every address that the item had in communes before this one, oldest first. */
    public static final String FORMER_ADDRESSES = "formerAddresses";

    /** Properties of an item's node that are the product's own: no field may have such a name. */
    static final Set<String> RESERVED =
            Set.of(
                    STATE,
                    FOLDED,
                    PUBLISHED_AT,
                    MODIFIED_AT,
                    WITHDRAWAL_NOTICE,
                    CORRECTION_NOTICE,
                    CORRECTED_AT,
                    IMPORT_KEY,
                    FORMER_COMMUNE,
                    FORMER_COMMUNE_NAME,
                    FORMER_ADDRESSES,
                    "case");

    private ItemNodes() {}
}
