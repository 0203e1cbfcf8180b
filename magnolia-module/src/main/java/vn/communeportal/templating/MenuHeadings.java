package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.regulation.SectionGroup;
import vn.communeportal.regulation.SectionTree;

/**
 * The first level of a large portal's menu. The law's section tree has fourteen groups, too many
 * for a row: those that readers look for together stand below one heading, which is short, in the
 * tree's order.
 */
final class MenuHeadings {

    /** Code of the group of the portal's own pages. */
    static final String PORTAL = "cong";

    /** By the text of a heading: the codes of the groups that share it. */
    private static final Map<String, List<String>> SHARED =
            Map.of(
                    "portal.heading.documents", List.of("VB", "PL"),
                    "portal.heading.disclosure", List.of("KH", "NS", "DC", "BC", "TN"),
                    "portal.heading.services", List.of("TC"),
                    "portal.heading.contact", List.of("HD", "LH", "TI", PORTAL));

    private static final List<String> ORDER =
            SectionTree.shipped().groups().stream()
                    .map(SectionGroup::code)
                    .collect(Collectors.toList());

    private final ViewContext context;

    MenuHeadings(ViewContext context) {
        this.context = context;
    }

    /** Groups that the tree does not know come last, each below its own name. */
    List<MenuView> of(List<GroupView> groups) {
        List<GroupView> left = new ArrayList<>(groups);
        List<MenuView> menu = new ArrayList<>();
        SHARED.forEach(
                (heading, codes) -> {
                    List<GroupView> parts =
                            left.stream()
                                    .filter(group -> codes.contains(group.getCode()))
                                    .sorted(Comparator.comparing(MenuHeadings::place))
                                    .collect(Collectors.toList());
                    left.removeAll(parts);
                    if (!parts.isEmpty()) {
                        menu.add(new MenuView(context.text(heading), parts));
                    }
                });
        left.forEach(group -> menu.add(new MenuView(name(group), List.of(group))));
        menu.sort(Comparator.comparing(entry -> place(entry.getParts().get(0))));
        return menu;
    }

    /** A section that stands alone is named by itself. */
    private static String name(GroupView group) {
        return group.getLinks().size() == 1 ? group.getLinks().get(0).getLabel() : group.getName();
    }

    private static int place(GroupView group) {
        int place = ORDER.indexOf(group.getCode());
        return place < 0 ? ORDER.size() : place;
    }
}
