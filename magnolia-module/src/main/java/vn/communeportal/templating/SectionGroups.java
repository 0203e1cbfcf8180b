package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.SectionGroup;
import vn.communeportal.regulation.SectionTree;

/**
 * Orders a commune's sections into the groups of the law's section tree, where each group stands at
 * the place of the first of its sections. Sections that the tree does not know come last.
 */
final class SectionGroups {

    /** More than these in a row are too many to choose from. */
    private static final int MOST_IN_A_ROW = 8;

    private static final Map<String, SectionGroup> GROUPS = groups();

    private static final String OTHERS = "khac";

    private final ViewContext context;

    SectionGroups(ViewContext context) {
        this.context = context;
    }

    private static Map<String, SectionGroup> groups() {
        Map<String, SectionGroup> groups = new HashMap<>();
        for (RequiredSection section : SectionTree.shipped().all()) {
            groups.put(section.code(), section.group());
        }
        return groups;
    }

    /** All sections that are not hidden. */
    List<GroupView> all(Function<Section, LinkView> link) {
        return group(
                context.commune().sections().stream()
                        .filter(section -> !section.isHidden())
                        .collect(Collectors.toList()),
                link);
    }

    /**
     * The menu's first level. Few sections need no groups and stand in the commune's own order.
     *
     * @param portal the portal's own pages, which stand at the end of a menu of groups
     */
    List<MenuView> menu(Function<Section, LinkView> link, List<LinkView> portal) {
        List<Section> sections =
                context.commune().sections().stream()
                        .filter(Section::isInMenu)
                        .collect(Collectors.toList());
        if (sections.size() > MOST_IN_A_ROW) {
            List<GroupView> groups = group(sections, link);
            groups.add(
                    new GroupView(
                            MenuHeadings.PORTAL, context.text("portal.group.portal"), "", portal));
            return new MenuHeadings(context).of(groups);
        }
        return sections.stream()
                .map(link)
                .map(one -> new GroupView("", one.getLabel(), one.getLang(), List.of(one)))
                .map(group -> new MenuView(group.getName(), List.of(group)))
                .collect(Collectors.toList());
    }

    private List<GroupView> group(List<Section> sections, Function<Section, LinkView> link) {
        Map<String, List<LinkView>> links = new LinkedHashMap<>();
        Map<String, SectionGroup> known = new HashMap<>();
        List<LinkView> others = new ArrayList<>();
        for (Section section : sections) {
            SectionGroup group = groupOf(section);
            if (group == null) {
                others.add(link.apply(section));
            } else {
                known.put(group.code(), group);
                links.computeIfAbsent(group.code(), code -> new ArrayList<>())
                        .add(link.apply(section));
            }
        }
        List<GroupView> groups = new ArrayList<>();
        links.forEach(
                (code, its) ->
                        groups.add(
                                new GroupView(
                                        code, known.get(code).name(context.locale()), "", its)));
        if (!others.isEmpty()) {
            groups.add(new GroupView(OTHERS, context.text("portal.group.others"), "", others));
        }
        return groups;
    }

    /** By what it fulfils, or failing that by its own code; null if the tree knows neither. */
    private static SectionGroup groupOf(Section section) {
        return section.fulfils().stream()
                .map(GROUPS::get)
                .filter(group -> group != null)
                .findFirst()
                .orElse(GROUPS.get(section.code()));
    }
}
