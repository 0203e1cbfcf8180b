package vn.communeportal.engagement.matter;

import javax.inject.Inject;
import javax.inject.Singleton;

/** What a board has to work on what citizens send, together. */
@Singleton
public final class CitizenDesk {

    private final EngagementDesk matters;
    private final AnsweredQuestions questions;
    private final Ratings ratings;
    private final CitizenPrivacy privacy;

    @Inject
    public CitizenDesk(
            EngagementDesk matters,
            AnsweredQuestions questions,
            Ratings ratings,
            CitizenPrivacy privacy) {
        this.matters = matters;
        this.questions = questions;
        this.ratings = ratings;
        this.privacy = privacy;
    }

    public EngagementDesk matters() {
        return matters;
    }

    public AnsweredQuestions questions() {
        return questions;
    }

    public Ratings ratings() {
        return ratings;
    }

    /** What is done with the data of senders. */
    public CitizenPrivacy privacy() {
        return privacy;
    }
}
