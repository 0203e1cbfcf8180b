package vn.communeportal.insight.visits;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** By which way a visit came in, as the browser says with its first page. Immutable. */
final class Ways {

    private static final String DIRECT = "direct";
    private static final String LINK = "link";

    private final Map<String, String> kinds = new HashMap<>();

    Ways() {
        for (String line : DataFile.lines("ways.txt")) {
            String[] words = line.split(" ");
            kinds.put(words[1], words[0]);
        }
    }

    /**
     * {@code search}, {@code social}, {@code link} or {@code direct}.
     *
     * @param referer header of the request; may be null
     * @param host the portal's own, with a port or without
     */
    String of(String referer, String host) {
        String from = hostOf(referer);
        if (from.isEmpty() || from.equals(hostOf("//" + host + "/"))) {
            return DIRECT;
        }
        if (referer.startsWith("android-app://com.google")) {
            return "search";
        }
        for (String end = from; !end.isEmpty(); end = withoutFirst(end)) {
            String kind = kinds.get(end);
            if (kind == null) {
                kind = kinds.get(firstOf(end));
            }
            if (kind != null) {
                return kind;
            }
        }
        return LINK;
    }

    private static String hostOf(String address) {
        int start = address == null ? -1 : address.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start + 2, end).toLowerCase(Locale.ROOT);
    }

    private static String withoutFirst(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    /** {@code google.} of {@code google.com.vn}. */
    private static String firstOf(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? host : host.substring(0, dot + 1);
    }
}
