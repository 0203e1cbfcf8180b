package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a path of the public portal asks for, before anybody has looked whether it is there. Made by
 * {@link PortalRoutes}. Immutable.
 */
public final class PortalAddress {

    /** What kind of thing is asked for. */
    public enum Kind {
        /** {@code /hoa-phong} */
        HOME,
        /** {@code /hoa-phong/tin-tuc/trang-2}: a page of the website, with what narrows its list */
        PAGE,
        /** {@code /hoa-phong/tin-tuc/hop-giao-ban} */
        ITEM,
        /** {@code /hoa-phong/tep/<item>/images/0/hop.jpg} */
        FILE
    }

    private final Kind kind;
    private final String commune;
    private final List<String> names;
    private final Map<String, String> filters;
    private final int page;
    private final boolean english;

    private PortalAddress(
            Kind kind,
            String commune,
            List<String> names,
            Map<String, String> filters,
            int page,
            boolean english) {
        this.kind = kind;
        this.commune = Objects.requireNonNull(commune, "commune");
        this.names = List.copyOf(names);
        this.filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        this.page = page;
        this.english = english && kind != Kind.FILE;
    }

    static PortalAddress home(String commune) {
        return new PortalAddress(Kind.HOME, commune, List.of(), Map.of(), 1, false);
    }

    static PortalAddress page(String commune, String name, Map<String, String> filters, int page) {
        return new PortalAddress(Kind.PAGE, commune, List.of(name), filters, page, false);
    }

    static PortalAddress item(String commune, String section, String name) {
        return new PortalAddress(Kind.ITEM, commune, List.of(section, name), Map.of(), 1, false);
    }

    static PortalAddress file(String commune, List<String> names) {
        return new PortalAddress(Kind.FILE, commune, names, Map.of(), 1, false);
    }

    public Kind kind() {
        return kind;
    }

    /** Id of the commune. */
    public String commune() {
        return commune;
    }

    /** Name of the page below the commune's home, for a section its slug; empty for the home. */
    public String pageName() {
        return kind == Kind.HOME ? "" : names.get(0);
    }

    /** Last part of an item's address: its slug, or its slug and the start of its identifier. */
    public String itemName() {
        return kind == Kind.ITEM ? names.get(1) : "";
    }

    /** Identifier of the item that a file belongs to. */
    public String fileItem() {
        return kind == Kind.FILE ? names.get(0) : "";
    }

    /** Where in its item a file is: {@code [leadImage]}, {@code [images, 0]}. */
    public List<String> filePart() {
        return kind == Kind.FILE ? names.subList(1, names.size() - 1) : List.of();
    }

    public String fileName() {
        return kind == Kind.FILE ? names.get(names.size() - 1) : "";
    }

    /** By what the list is narrowed, in the order of the address; keys of {@link PortalRoutes}. */
    public Map<String, String> filters() {
        return filters;
    }

    /** The value of a filter; empty if the list is not narrowed by it. */
    public String filter(String key) {
        return filters.getOrDefault(key, "");
    }

    /** Number of the list's page, the first is 1. */
    public int page() {
        return page;
    }

    /** The same in another commune. */
    PortalAddress in(String otherCommune) {
        return new PortalAddress(kind, otherCommune, names, filters, page, english);
    }

    /** The same list, at another page. */
    public PortalAddress withPage(int number) {
        return new PortalAddress(kind, commune, names, filters, number, english);
    }

    /** The same list from its first page, narrowed by another value; empty widens it. */
    public PortalAddress withFilter(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String known : PortalRoutes.FILTERS) {
            String kept = known.equals(key) ? value : filter(known);
            if (!kept.isEmpty()) {
                changed.put(known, kept);
            }
        }
        return new PortalAddress(kind, commune, names, changed, 1, english);
    }

    /** Whether the page is asked for in English; files have no language. */
    public boolean isEnglish() {
        return english;
    }

    /** The same in English, or in Vietnamese. */
    public PortalAddress inEnglish(boolean wanted) {
        return new PortalAddress(kind, commune, names, filters, page, wanted);
    }

    /** The path, as {@link PortalRoutes#parse} reads it, without the host's context path. */
    public String path() {
        List<String> segments = new ArrayList<>();
        segments.add(commune);
        if (english) {
            segments.add(PortalRoutes.ENGLISH);
        }
        if (kind == Kind.FILE) {
            segments.add(PortalRoutes.FILES);
        }
        segments.addAll(names);
        segments.addAll(listSegments());
        return segments.stream().collect(Collectors.joining("/", "/", ""));
    }

    /**
     * What stands behind the page's path in Magnolia's form of addresses, {@code
     * /hoa-phong/tin-tuc~trang-2~.html}; empty if there is nothing to say.
     */
    public String selector() {
        List<String> segments = new ArrayList<>();
        if (english) {
            segments.add(PortalRoutes.ENGLISH);
        }
        segments.addAll(kind == Kind.ITEM ? names : listSegments());
        return String.join("~", segments);
    }

    private List<String> listSegments() {
        List<String> segments = new ArrayList<>();
        filters.forEach(
                (key, value) -> {
                    segments.add(key);
                    segments.add(value);
                });
        if (page > 1) {
            segments.add(PortalRoutes.PAGE_PREFIX + page);
        }
        return segments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortalAddress
                && kind == ((PortalAddress) other).kind
                && path().equals(((PortalAddress) other).path());
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }

    @Override
    public String toString() {
        return path();
    }
}
