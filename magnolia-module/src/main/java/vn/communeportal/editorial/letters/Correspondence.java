package vn.communeportal.editorial.letters;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.PaperDecisions;
import vn.communeportal.editorial.ReviewLinks;

/** The ways by which items come in and decisions come back beside the app. */
@Singleton
public final class Correspondence {

    private final BoardSettings settings;
    private final Mailboxes mailboxes;
    private final Letters letters;
    private final PaperDecisions paper;
    private final ReviewLinks links;

    @Inject
    public Correspondence(
            BoardSettings settings,
            Mailboxes mailboxes,
            Letters letters,
            PaperDecisions paper,
            ReviewLinks links) {
        this.settings = settings;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.paper = paper;
        this.links = links;
    }

    public BoardSettings settings() {
        return settings;
    }

    public Mailboxes mailboxes() {
        return mailboxes;
    }

    public Letters letters() {
        return letters;
    }

    public PaperDecisions paper() {
        return paper;
    }

    public ReviewLinks links() {
        return links;
    }
}
