package vn.communeportal.board;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.communeportal.board.form.ContentEditing;
import vn.communeportal.board.form.ContentForm;
import vn.communeportal.board.form.FormContext;
import vn.communeportal.board.form.ShortArticleForm;
import vn.communeportal.board.media.StoredFiles;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Roster;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Person;

/** One person at work in one commune: what every view is built from. */
public final class BoardContext {

    private final BoardServices services;
    private final Person person;
    private final Commune commune;
    private final Words words;
    private final BoardNavigation navigation;
    private final Map<String, String> names = new HashMap<>();

    public BoardContext(
            BoardServices services,
            Person person,
            Locale locale,
            Commune commune,
            BoardNavigation navigation) {
        this.services = services;
        this.person = person;
        this.commune = commune;
        this.words = new Words(locale);
        this.navigation = navigation;
    }

    BoardServices services() {
        return services;
    }

    Person person() {
        return person;
    }

    String login() {
        return person.login();
    }

    Commune commune() {
        return commune;
    }

    Words words() {
        return words;
    }

    /** All that speaks against what was tried, a sentence a line. */
    String text(TransitionRefusedException refusal) {
        return refusal.text(words.messages(), words.locale());
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    BoardNavigation navigation() {
        return navigation;
    }

    Instant now() {
        return services.clock().instant();
    }

    /** How long ago that was, in words. */
    String since(Instant time) {
        return words.duration(Duration.between(time, now()));
    }

    /** What the person may be here, today. */
    Actor actor() {
        return services.desk().actor(login(), commune.id());
    }

    /** Full name of somebody with an account; the login of who has none any more. */
    String nameOf(String login) {
        if (login.equals(Actor.SCHEDULER_LOGIN)) {
            return text("board.scheduler");
        }
        return names.computeIfAbsent(
                login,
                asked -> services.people().byLogin(asked).map(Person::fullName).orElse(asked));
    }

    /** Full name of the first member who has a role today; empty if nobody has. */
    String firstWith(Role role) {
        Roster roster = services.desk().roster(commune.id());
        return roster.members().stream()
                .filter(login -> roster.ownRolesOf(login).contains(role))
                .findFirst()
                .map(this::nameOf)
                .orElse("");
    }

    /** Name of a section of the commune; its code if the commune has it no longer. */
    String sectionName(String code) {
        return commune.section(code).map(this::name).orElse(code);
    }

    private String name(Section section) {
        return section.name(words.locale());
    }

    StoredFiles files(ContentType type) {
        return new StoredFiles(services.repositories(), type.workspace());
    }

    /** Contributors get the short form where there is one, all others every field. */
    ContentEditing form(ContentType type, Runnable changed) {
        FormContext form = new FormContext(words, commune, type, files(type), changed);
        return isContributorOnly() && type.name().equals(ContentTypes.ARTICLE)
                ? new ShortArticleForm(form)
                : new ContentForm(form);
    }

    /** Whether the person only sends items in. */
    boolean isContributorOnly() {
        Actor actor = actor();
        return actor.mayCreate() && !actor.isEditing();
    }

    /** The kinds of content that the person writes. */
    List<ContentType> writtenTypes() {
        return isContributorOnly()
                ? List.of(ContentTypes.shipped().named(ContentTypes.ARTICLE))
                : ContentTypes.shipped().all();
    }
}
