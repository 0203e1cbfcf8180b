package vn.communeportal.attachment;

import org.apache.poi.hpsf.SummaryInformation;

/** What office programs to 2003 write about a file. */
final class OldProperties {

    private OldProperties() {}

    /**
     * @param about null if the file says nothing
     */
    static void read(SummaryInformation about, Gathering gathering) throws StoppedReading {
        if (about != null) {
            gathering.hidden(HiddenText.Kind.AUTHOR, "", about.getAuthor());
            gathering.hidden(HiddenText.Kind.AUTHOR, "", about.getLastAuthor());
            gathering.hidden(HiddenText.Kind.PROPERTY, "", about.getTitle());
            gathering.hidden(HiddenText.Kind.PROPERTY, "", about.getSubject());
            gathering.hidden(HiddenText.Kind.PROPERTY, "", about.getKeywords());
            gathering.hidden(HiddenText.Kind.PROPERTY, "", about.getComments());
        }
    }
}
