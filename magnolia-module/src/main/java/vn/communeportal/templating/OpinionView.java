package vn.communeportal.templating;

import vn.communeportal.engagement.matter.PublicOpinion;

/** An opinion on a draft that others may read, for templates. */
public final class OpinionView {

    private final PublicOpinion opinion;
    private final int number;
    private final ViewContext context;

    /**
     * @param number of the paragraph; 0 for the whole, or for one that is there no more
     */
    OpinionView(PublicOpinion opinion, int number, ViewContext context) {
        this.opinion = opinion;
        this.number = number;
        this.context = context;
    }

    public String getText() {
        return opinion.text();
    }

    /** In words; empty if none was chosen. */
    public String getStance() {
        return opinion.stance().isEmpty()
                ? ""
                : context.text("engagement.opinion.stance." + opinion.stance());
    }

    /** Of who gave it, or that it was a citizen. */
    public String getName() {
        return opinion.name().isEmpty()
                ? context.text("portal.engagement.opinions.anonymous")
                : opinion.name();
    }

    public String getDay() {
        return context.formats().day(opinion.day());
    }

    /** What was accepted and why not; empty as long as nobody has said. */
    public String getReply() {
        return opinion.reply();
    }

    public int getNumber() {
        return number;
    }

    /** Anchor of the paragraph; empty for the whole. */
    public String getParagraph() {
        return opinion.paragraph();
    }
}
