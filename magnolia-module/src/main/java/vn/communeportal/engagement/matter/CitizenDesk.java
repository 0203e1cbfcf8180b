package vn.communeportal.engagement.matter;

import javax.inject.Inject;
import javax.inject.Singleton;

/** What a board has to work on what citizens send, together. */
@Singleton
public final class CitizenDesk {

    private final EngagementDesk matters;
    private final AnsweredQuestions questions;
    private final Ratings ratings;

    @Inject
    public CitizenDesk(EngagementDesk matters, AnsweredQuestions questions, Ratings ratings) {
        this.matters = matters;
        this.questions = questions;
        this.ratings = ratings;
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
}
