package vn.communeportal.insight.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a browser says of itself: whether it is one, and on what kind of device. Thread-safe. */
final class Agents {

    static final String ROBOT = "";

    private static final String PHONE = "phone";
    private static final String TABLET = "tablet";
    private static final String DESK = "desk";
    private static final int REMEMBERED = 2_000;
    private static final int SHORTEST = 20;

    private final List<String> robots;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * @param more words of robots, with commas between
     */
    Agents(String more) {
        robots = new ArrayList<>(DataFile.lines("robots.txt"));
        for (String word : more.toLowerCase(Locale.ROOT).split(",")) {
            if (!word.isBlank()) {
                robots.add(word.strip());
            }
        }
    }

    /**
     * The kind of device; {@link #ROBOT} if it is a program that nobody reads with.
     *
     * @param agent header of the request; may be null
     */
    String device(String agent) {
        if (agent == null || agent.length() < SHORTEST) {
            return ROBOT;
        }
        String device = known.get(agent);
        if (device == null) {
            device = read(agent.toLowerCase(Locale.ROOT));
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(agent, device);
        }
        return device;
    }

    private String read(String agent) {
        // Every browser says so, for reasons of 1994.
        if (!agent.startsWith("mozilla/") && !agent.startsWith("opera/")) {
            return ROBOT;
        }
        if (robots.stream().anyMatch(agent::contains)) {
            return ROBOT;
        }
        boolean mobile = agent.contains("mobile") || agent.contains("iphone");
        if (agent.contains("ipad")
                || agent.contains("tablet")
                || agent.contains("android") && !mobile) {
            return TABLET;
        }
        return mobile ? PHONE : DESK;
    }
}
