package vn.communeportal.editorial;

import java.util.function.BiPredicate;

/** Who can be named in {@link TransitionTable}: a role on the board, or a place in the case. */
public enum Party {
    /**
     * Whoever has the case in hand: the author of a draft, the editor it was assigned to, the one
     * it was returned to.
     */
    ASSIGNEE(
            (actor, subject) ->
                    actor.isMember() && actor.login().equals(subject.assignee().orElse(null))),
    /** Whoever made the item, and is still a member. */
    AUTHOR((actor, subject) -> actor.isMember() && actor.login().equals(subject.author())),
    EDITOR(Role.EDITOR),
    SECRETARY(Role.SECRETARY),
    DEPUTY_HEAD(Role.DEPUTY_HEAD),
    HEAD(Role.HEAD),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    /** The portal's own timer. */
    SCHEDULER((actor, subject) -> actor.isScheduler());

    private final BiPredicate<Actor, Case> test;

    Party(BiPredicate<Actor, Case> test) {
        this.test = test;
    }

    Party(Role role) {
        this((actor, subject) -> actor.has(role));
    }

    /** Whether the actor is this party in the case. */
    public boolean includes(Actor actor, Case subject) {
        return test.test(actor, subject);
    }

    /** Key of its name. */
    public String labelKey() {
        return "party." + name();
    }
}
