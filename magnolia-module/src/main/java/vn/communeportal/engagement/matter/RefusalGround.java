package vn.communeportal.engagement.matter;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a request for information may be refused: Law 104/2016/QH13, article 28. For other kinds it
 * is {@link #OUT_OF_COMPETENCE} or {@link #OTHER}.
 */
public enum RefusalGround {
    /** It may not be accessed, or only under conditions that are not met. */
    NOT_ACCESSIBLE("notAccessible"),
    /** It is public already; the refusal says where. */
    ALREADY_PUBLIC("alreadyPublic"),
    /** The agency is not the one that supplies it. */
    NOT_RESPONSIBLE("notResponsible"),
    /** It was supplied to the same person twice already, without a good reason to ask again. */
    SUPPLIED_TWICE("suppliedTwice"),
    /** It is beyond what the agency can do, or disturbs its normal work. */
    BEYOND_CAPACITY("beyondCapacity"),
    /** Who asked does not pay what printing, copying or sending costs. */
    COSTS_NOT_PAID("costsNotPaid"),
    /** Not within what a commune decides or answers for. */
    OUT_OF_COMPETENCE("outOfCompetence"),
    /** Another reason, given in words. */
    OTHER("other");

    private final String id;

    RefusalGround(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Key of its name. */
    public String labelKey() {
        return "engagement.ground." + id;
    }

    /** Whether it is one of the six for requests for information. */
    public boolean isForInformation() {
        return this != OUT_OF_COMPETENCE && this != OTHER;
    }

    static Optional<RefusalGround> ofId(String id) {
        return Arrays.stream(values()).filter(ground -> ground.id.equals(id)).findFirst();
    }
}
