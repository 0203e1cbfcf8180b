package vn.communeportal.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The topics of one section, with how often each was taken: none is told twice in a row. */
final class TopicBook {

    /** How many others come between two items on one topic, where there are enough topics. */
    private static final int DISTANCE = 6;

    private final List<Topic> topics = new ArrayList<>();
    private final Map<Topic, Integer> taken = new HashMap<>();
    private final List<Topic> recent = new ArrayList<>();

    /**
     * @param names files under {@code topics/}, or {@code file/topic} for one of a file
     */
    TopicBook(List<String> names) {
        for (String name : names) {
            String[] parts = name.split("/");
            YamlNode.list("topics/" + parts[0] + ".yaml").stream()
                    .filter(yaml -> parts.length == 1 || yaml.text("id").equals(parts[1]))
                    .flatMap(yaml -> yaml.variants().stream())
                    .map(Topic::of)
                    .forEach(topics::add);
        }
    }

    /** Those with documents, or those with articles. */
    TopicBook only(boolean documents) {
        topics.removeIf(topic -> topic.text("type", "").isEmpty() == documents);
        return this;
    }

    /** The topics for a day, the most wanted first. */
    List<Topic> candidates(SampleCommune commune, LocalDate day, SampleRandom random) {
        Map<Topic, Double> wish = new HashMap<>();
        for (Topic topic : topics) {
            int times = taken.getOrDefault(topic, 0);
            if (topic.fits(commune, day) && !(topic.isOnce() && times > 0)) {
                int last = recent.lastIndexOf(topic);
                boolean tooSoon = last >= 0 && recent.size() - last <= DISTANCE;
                wish.put(
                        topic, (times + random.fraction()) / topic.weight() + (tooSoon ? 1000 : 0));
            }
        }
        return wish.keySet().stream()
                .sorted(
                        Comparator.comparing((Topic topic) -> wish.get(topic))
                                .thenComparing(Topic::id))
                .collect(Collectors.toList());
    }

    void take(Topic topic) {
        taken.merge(topic, 1, Integer::sum);
        recent.add(topic);
    }
}
