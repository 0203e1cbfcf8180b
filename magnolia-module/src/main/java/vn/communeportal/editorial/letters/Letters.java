package vn.communeportal.editorial.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.mail.MailMessage;
import vn.communeportal.mail.MessageReader;
import vn.communeportal.text.SafeHtml;

/**
 * Letters as the secretary handles them (<i>thư chờ xử lý</i>): says whose work one is, or refuses
 * it with a reason. Heads may too; nobody else sees letters.
 */
@Singleton
public final class Letters {

    private final EditorialDesk desk;
    private final MailIntake intake;

    @Inject
    public Letters(EditorialDesk desk, MailIntake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    /** Whether the person handles the commune's letters. */
    public boolean isOpenTo(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.has(Role.SECRETARY) || actor.isApproving();
    }

    /** The commune's letters in a status, the oldest first; none for those who may not see them. */
    public List<Letter> of(String login, String commune, Letter.Status status) {
        return isOpenTo(login, commune) ? intake.store().of(commune, status) : List.of();
    }

    /** What a letter says, as plain text; empty if it was not kept or the person may not see it. */
    public String textOf(String login, Letter letter) {
        return original(login, letter).map(MessageReader::read).map(Letters::text).orElse("");
    }

    private static String text(MailMessage message) {
        StringBuilder text = new StringBuilder(SafeHtml.toPlainText(MessageBody.html(message)));
        message.parts().stream()
                .filter(part -> !part.fileName().isEmpty())
                .forEach(part -> text.append("\n[").append(part.fileName()).append(']'));
        return text.toString().strip();
    }

    /** The letter as it came; empty if it was not kept, or the person may not see it. */
    public Optional<byte[]> original(String login, Letter letter) {
        return isOpenTo(login, letter.commune())
                ? intake.store().original(letter)
                : Optional.empty();
    }

    /** Logins of those whose work a letter can be. */
    public List<String> collaborators(String commune) {
        List<String> logins = new ArrayList<>(desk.roster(commune).members());
        logins.removeIf(login -> !desk.actor(login, commune).mayCreate());
        return logins;
    }

    /**
     * Makes a waiting letter a draft in somebody's hands.
     *
     * @return id of the article
     * @throws TransitionRefusedException if the person may not, somebody was faster, or a check
     *     forbids it
     */
    public String assign(String login, Letter letter, String collaborator)
            throws TransitionRefusedException {
        check(login, letter);
        return intake.draft(letter, collaborator)
                .flatMap(Letter::itemId)
                .orElseThrow(Letters::changedMeanwhile);
    }

    /**
     * Refuses a waiting letter; the sender is told why.
     *
     * @throws TransitionRefusedException if the person may not, there is no reason, or somebody was
     *     faster
     */
    public void refuse(String login, Letter letter, String reason)
            throws TransitionRefusedException {
        check(login, letter);
        if (reason.isBlank()) {
            throw new TransitionRefusedException(List.of(Objection.of("reasonMissing")));
        }
        intake.store()
                .change(
                        letter,
                        now -> {
                            now.status = Letter.Status.REFUSED;
                            now.reason = reason.strip();
                            now.login = login;
                            now.answered = false;
                        })
                .orElseThrow(Letters::changedMeanwhile);
    }

    private void check(String login, Letter letter) throws TransitionRefusedException {
        if (!isOpenTo(login, letter.commune()) || !desk.actor(login, letter.commune()).mayAct()) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        if (letter.status() != Letter.Status.WAITING) {
            throw changedMeanwhile();
        }
    }

    private static TransitionRefusedException changedMeanwhile() {
        return new TransitionRefusedException(List.of(Objection.of("letterChangedMeanwhile")));
    }
}
