package vn.communeportal.magnolia.find;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;

/** The items of all communes that the person at work may see. */
public class MemberItems {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final CaseFinder finder;
    private final People people;

    @Inject
    public MemberItems(
            Repositories repositories, EditorialDesk desk, CaseFinder finder, People people) {
        this.repositories = repositories;
        this.desk = desk;
        this.finder = finder;
        this.people = people;
    }

    /**
     * Those that the filter lets through, of one commune after the other.
     *
     * @param most how many at most
     */
    List<CaseFile> find(CaseFilter filter, int most) {
        return people.current().map(person -> find(person.login(), filter, most)).orElse(List.of());
    }

    private List<CaseFile> find(String login, CaseFilter filter, int most) {
        return repositories.editing(Communes.WORKSPACE, Communes::all).stream()
                .filter(commune -> desk.actor(login, commune.id()).isMember())
                .flatMap(commune -> in(login, commune.id(), filter, most))
                .limit(most)
                .collect(Collectors.toList());
    }

    private Stream<CaseFile> in(String login, String commune, CaseFilter filter, int most) {
        return finder.find(login, commune, filter, 1, most).items().stream();
    }
}
