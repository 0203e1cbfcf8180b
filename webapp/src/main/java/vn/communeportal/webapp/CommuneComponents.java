package vn.communeportal.webapp;

import java.time.Clock;
import vn.communeportal.administration.Administration;
import vn.communeportal.administration.CommuneClosing;
import vn.communeportal.administration.CommuneFounding;
import vn.communeportal.administration.CommunePublications;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.administration.ProvinceOffice;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.host.CommuneRoles;
import vn.communeportal.host.People;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.Completeness;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PublicItems;

/** What the province has: its communes, from their founding to their closing, and the law. */
final class CommuneComponents {

    private final CommunePages pages;
    private final CommunePublications publications;
    private final RegulationDesk regulation;
    private final Administration administration;

    CommuneComponents(
            Repositories repositories,
            People people,
            EditorialDesk desk,
            Publishing publishing,
            PublishedItems published,
            PublicItems items,
            Clock clock) {
        ProvinceOffice office = new ProvinceOffice(people, desk);
        pages = new CommunePages(repositories, publishing);
        publications = new CommunePublications(repositories, publishing);
        regulation = new RegulationDesk(repositories, people, clock);
        CommuneRecords records =
                new CommuneRecords(repositories, office, publications, regulation, clock);
        // Accounts here have no other rights than those that boards give.
        CommuneRoles noRoles = commune -> {};
        administration =
                new Administration(
                        office,
                        records,
                        new CommuneFounding(
                                repositories, office, pages, noRoles, publications, records, clock),
                        new CommuneClosing(
                                repositories,
                                records,
                                new Resettlement(repositories, publishing),
                                items,
                                pages,
                                clock),
                        new Completeness(published, regulation, clock));
    }

    RegulationDesk regulation() {
        return regulation;
    }

    Administration administration() {
        return administration;
    }

    /** Gives communes the pages that came with an update. */
    void addNewPages() {
        pages.addNew();
    }

    /** Publishes what could not be published when it changed. */
    void retryPending() {
        publications.retryPending();
    }
}
