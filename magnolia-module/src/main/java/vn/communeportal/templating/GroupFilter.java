package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.text.Vietnamese;

/**
 * Narrows a section to a group of the kind of information that it is for: projects by their stage,
 * disclosures of grassroots democracy by the fourteen groups of Law 10/2022/QH15, article 11.
 */
final class GroupFilter {

    /** So many groups or more come from a list that the law fixes: what is empty is said too. */
    private static final int FIXED_LIST = 10;

    private final ViewContext context;
    private final ContentType type;
    private final Section section;
    private final FilterOptions options;

    /** Null if the section has no groups. */
    private final Field field;

    GroupFilter(ViewContext context, ContentType type, Section section, FilterOptions options) {
        this.context = context;
        this.type = type;
        this.section = section;
        this.options = options;
        this.field = groupedBy();
    }

    private Field groupedBy() {
        List<Kind> kinds =
                type.kinds().stream()
                        .filter(
                                kind ->
                                        section.fulfils().stream()
                                                .anyMatch(kind.sections()::contains))
                        .collect(Collectors.toList());
        return kinds.size() == 1 ? kinds.get(0).groupedBy().orElse(null) : null;
    }

    /** Whether there is such a group; the query finds only its items then. */
    boolean narrow(ItemQuery query, String wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        Optional<String> option =
                field == null
                        ? Optional.empty()
                        : field.options().stream()
                                .filter(each -> slug(each).equals(wanted))
                                .findFirst();
        option.ifPresent(found -> query.where(field.name(), found));
        return option.isPresent();
    }

    /** The groups that have something; of a fixed list the others without an address. */
    List<FilterView> filters() {
        if (field == null) {
            return List.of();
        }
        boolean isFixed = field.options().size() >= FIXED_LIST;
        List<LinkView> links = new ArrayList<>(List.of(options.all(PortalRoutes.GROUP)));
        for (String option : field.options()) {
            String label = context.text(field.optionKey(option));
            if (isPresent(option)) {
                links.add(options.one(PortalRoutes.GROUP, slug(option), label, ""));
            } else if (isFixed) {
                links.add(new LinkView(label, "", false));
            }
        }
        return List.of(new FilterView(context.text(field.labelKey()), links));
    }

    private boolean isPresent(String option) {
        ItemQuery query = context.query(type).section(section.code()).where(field.name(), option);
        return context.items().count(type, query) > 0;
    }

    private String slug(String option) {
        return Vietnamese.slug(context.vietnamese(field.optionKey(option)));
    }
}
