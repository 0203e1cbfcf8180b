/**
 * How something gets published: boards and their roles, states and transitions, cases with history
 * and versions.
 *
 * <p>{@link vn.communeportal.editorial.TransitionTable} says which transitions there are, who may
 * and what must hold; {@link vn.communeportal.editorial.EditorialRules} decides by it; a {@link
 * vn.communeportal.editorial.Verb} a transition acts; {@link
 * vn.communeportal.editorial.EditorialDesk} is the one door to all of it.
 */
package vn.communeportal.editorial;
