package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/**
 * The address scheme of the public portal. Pure: it knows how addresses look, not what is there.
 *
 * <pre>
 * /hoa-phong                                   home
 * /hoa-phong/tin-tuc                           a section, or another page of the website
 * /hoa-phong/tin-tuc/trang-2                   its second page
 * /hoa-phong/van-ban/loai/quyet-dinh/nam/2025  a list that is narrowed
 * /hoa-phong/tin-tuc/hop-giao-ban              an item
 * /hoa-phong/tin-tuc/hop-giao-ban-3f2a91c4     another item of that name
 * /hoa-phong/en/tin-tuc                        the same page, its interface in English
 * /hoa-phong/tep/&lt;item&gt;/images/0/hop.jpg       a file of an item
 * /hoa-phong/tep/bieu-trung/huy-hieu.png       the commune's crest
 * </pre>
 */
public final class PortalRoutes {

    /** Narrows a list of documents to a type; the value is the slug of the type's label. */
    public static final String TYPE = "loai";

    /** Narrows a list of documents to a year of issue. */
    public static final String YEAR = "nam";

    /** Narrows a list of procedures to a field; the value is the slug of the field. */
    public static final String FIELD = "linh-vuc";

    /**
     * Shows the items of a section that are of another kind than its list; the value is the slug of
     * the kind's name.
     */
    public static final String KIND = "dang";

    /** Narrows a list to a group of its kind; the value is the slug of the group's name. */
    public static final String GROUP = "nhom";

    /** In this order they stand in addresses. */
    static final List<String> FILTERS = List.of(KIND, FIELD, GROUP, TYPE, YEAR);

    /** Stands in for the section of an item whose section the commune no longer has. */
    public static final String NO_SECTION = "noi-dung";

    /** Stands behind the commune in addresses of pages in English. */
    static final String ENGLISH = "en";

    static final String PAGE_PREFIX = "trang-";

    static final String FILES = "tep";

    /** Stands in place of an item in the address of the commune's crest. */
    static final String CREST = "bieu-trung";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-.{12}");
    private static final Pattern FILE_SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Pattern NUMBERED = Pattern.compile("trang-([1-9][0-9]{0,5})");
    private static final Pattern WITH_ID = Pattern.compile("(.+)-([0-9a-f]{8})");
    private static final int ID_LENGTH = 8;

    private PortalRoutes() {}

    /**
     * Reads a path of the portal.
     *
     * @param path decoded, without the host's context path; one slash at the end does no harm
     * @return empty if no address of the portal looks like this
     */
    public static Optional<PortalAddress> parse(String path) {
        if (!path.startsWith("/") || path.contains("//")) {
            return Optional.empty();
        }
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        List<String> segments = Arrays.asList(trimmed.substring(1).split("/"));
        String commune = segments.get(0);
        if (!isName(commune)) {
            return Optional.empty();
        }
        if (segments.size() == 1) {
            return Optional.of(PortalAddress.home(commune));
        }
        List<String> names = segments.subList(1, segments.size());
        if (names.get(0).equals(FILES)) {
            return parseFile(commune, names);
        }
        return names.get(0).equals(ENGLISH)
                ? parseEnglish(commune, names.subList(1, names.size()))
                : parsePage(commune, names);
    }

    private static Optional<PortalAddress> parseEnglish(String commune, List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(PortalAddress.home(commune).inEnglish(true));
        }
        boolean reserved = names.get(0).equals(FILES) || names.get(0).equals(ENGLISH);
        return reserved
                ? Optional.empty()
                : parsePage(commune, names).map(address -> address.inEnglish(true));
    }

    private static Optional<PortalAddress> parsePage(String commune, List<String> names) {
        if (!names.stream().allMatch(PortalRoutes::isName)) {
            return Optional.empty();
        }
        Optional<PortalAddress> list =
                parseList(commune, names.get(0), names.subList(1, names.size()));
        return list.isPresent() || names.size() != 2
                ? list
                : Optional.of(PortalAddress.item(commune, names.get(0), names.get(1)));
    }

    private static Optional<PortalAddress> parseList(
            String commune, String name, List<String> segments) {
        int page = 1;
        int end = segments.size();
        if (end > 0) {
            Matcher numbered = NUMBERED.matcher(segments.get(end - 1));
            if (numbered.matches()) {
                page = Integer.parseInt(numbered.group(1));
                end--;
            }
        }
        Map<String, String> filters = new LinkedHashMap<>();
        for (int i = 0; i < end; i += 2) {
            if (i + 1 == end
                    || !FILTERS.contains(segments.get(i))
                    || filters.put(segments.get(i), segments.get(i + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(PortalAddress.page(commune, name, filters, page));
    }

    private static Optional<PortalAddress> parseFile(String commune, List<String> names) {
        if (names.size() == 3
                && names.get(1).equals(CREST)
                && FILE_SEGMENT.matcher(names.get(2)).matches()) {
            return Optional.of(PortalAddress.file(commune, names.subList(1, names.size())));
        }
        boolean valid =
                names.size() >= 4
                        && IDENTIFIER.matcher(names.get(1)).matches()
                        && names.stream().allMatch(name -> FILE_SEGMENT.matcher(name).matches());
        return valid
                ? Optional.of(PortalAddress.file(commune, names.subList(1, names.size())))
                : Optional.empty();
    }

    /**
     * The address that a page of the website stands for.
     *
     * @param pagePath path of the page's node, whose first name is the commune's
     * @param selector as {@link PortalAddress#selector} gives it; may be null
     * @return empty if the selector says nothing that an address could say
     */
    public static Optional<PortalAddress> ofPage(String pagePath, String selector) {
        boolean english = isEnglish(selector);
        String more = selector == null ? "" : selector;
        if (english) {
            more = more.substring(Math.min(more.length(), ENGLISH.length() + 1));
        }
        return parse(more.isEmpty() ? pagePath : pagePath + "/" + more.replace('~', '/'))
                .map(address -> address.inEnglish(english));
    }

    /** Whether a selector asks for a page in English; may be null. */
    public static boolean isEnglish(String selector) {
        return selector != null && (selector.equals(ENGLISH) || selector.startsWith(ENGLISH + "~"));
    }

    /**
     * The address of an item that a detail page shows.
     *
     * @param selector as {@link PortalAddress#selector} gives it; may be null
     */
    public static Optional<PortalAddress> ofDetailPage(String commune, String selector) {
        return selector == null || selector.isEmpty()
                ? Optional.empty()
                : parse("/" + commune + "/" + selector.replace('~', '/'))
                        .filter(address -> address.kind() == PortalAddress.Kind.ITEM);
    }

    public static PortalAddress home(String commune) {
        return PortalAddress.home(commune);
    }

    /**
     * @param name of the page; for a section its slug
     */
    public static PortalAddress page(String commune, String name) {
        return PortalAddress.page(commune, name, Map.of(), 1);
    }

    /**
     * @param withId whether an older item has the bare address already
     */
    public static PortalAddress item(
            String commune, String sectionSlug, String slug, String id, boolean withId) {
        return PortalAddress.item(
                commune,
                sectionSlug,
                withId || isReserved(slug) ? slug + "-" + id.substring(0, ID_LENGTH) : slug);
    }

    /**
     * @param part {@code [leadImage]}, or {@code [images, 0]}
     * @param fileName as it was uploaded; the address has a plain form of it
     */
    public static PortalAddress file(
            String commune, String itemId, List<String> part, String fileName) {
        List<String> names = new ArrayList<>();
        names.add(itemId);
        names.addAll(part);
        names.add(plainFileName(fileName));
        return PortalAddress.file(commune, names);
    }

    /** Path of the commune's crest, {@code /hoa-phong/tep/bieu-trung/huy-hieu.png}. */
    static String crest(String commune, String fileName) {
        return PortalAddress.file(commune, List.of(CREST, plainFileName(fileName))).path();
    }

    /** A file's name in its address: {@code "Họp BCH.JPG"} becomes {@code "hop-bch.jpg"}. */
    public static String plainFileName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String base = Vietnamese.slug(dot < 0 ? fileName : fileName.substring(0, dot));
        String extension = dot < 0 ? "" : Vietnamese.slug(fileName.substring(dot + 1));
        return (base.isEmpty() ? FILES : base) + (extension.isEmpty() ? "" : "." + extension);
    }

    /** The slug in an item's name that ends like an identifier; empty if it does not. */
    static Optional<String> slugBeforeId(String itemName) {
        Matcher matcher = WITH_ID.matcher(itemName);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the name of an item is one that it would have by this identifier. */
    static boolean endsWithId(String itemName, String id) {
        return itemName.endsWith("-" + id.substring(0, ID_LENGTH));
    }

    /** A slug that in an address would be taken for the number of a page. */
    private static boolean isReserved(String slug) {
        return NUMBERED.matcher(slug).matches();
    }

    private static boolean isName(String segment) {
        return NAME.matcher(segment).matches();
    }
}
