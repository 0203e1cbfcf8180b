package vn.communeportal.engagement.matter;

import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.Role;

/** Who may take a step. */
public enum MatterParty {
    /** Every member who edits. */
    EDITING,
    /** Secretary, deputy head, head. */
    LEADING,
    /** Deputy head, head. */
    APPROVING,
    /** Whoever the matter was given to, on whatever role. */
    ASSIGNEE;

    /** Whether the person is one of them by their role, whatever the matter. */
    boolean mayBe(Actor actor) {
        switch (this) {
            case EDITING:
                return actor.isEditing();
            case LEADING:
                return actor.isApproving() || actor.has(Role.SECRETARY);
            case APPROVING:
                return actor.isApproving();
            default:
                return false;
        }
    }

    boolean includes(Actor actor, Matter matter) {
        return this == ASSIGNEE ? has(actor, matter) : mayBe(actor);
    }

    private static boolean has(Actor actor, Matter matter) {
        return actor.isMember()
                && matter.assignee()
                        .filter(
                                login ->
                                        login.equals(actor.login())
                                                || actor.principal()
                                                        .filter(login::equals)
                                                        .isPresent())
                        .isPresent();
    }
}
