package vn.communeportal.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Problem;
import vn.communeportal.insight.visits.CounterReading;
import vn.communeportal.templating.OutsideAnalytics;
import vn.communeportal.text.Vietnamese;

/** What holds for a commune's id and settings. Pure: always all that is wrong, not the first. */
public final class CommuneRules {

    /** {@code tenphuongxa.tentinhthanh.gov.vn}: Decree 224/2026/NĐ-CP, article 11.4.c. */
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9]+\\.[a-z0-9]+\\.gov\\.vn");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .()/,;-]{2,60}");
    private static final String UNIT_CODE = "unitCode";
    private static final int LONGEST = 500;
    private static final int LONGEST_ID = 60;

    /** First words of other addresses than a commune's. */
    private static final Set<String> RESERVED =
            Set.of(
                    Communes.PROVINCE,
                    "tim-kiem",
                    "work",
                    "items",
                    "item",
                    "new",
                    "board",
                    "communes",
                    "sections",
                    "settings",
                    "completeness",
                    "overview",
                    "figures",
                    "visits");

    private CommuneRules() {}

    /** What speaks against the id of a new commune. */
    static List<Problem> checkId(String id) {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            return List.of(Problem.in("id", "problem.commune.id"));
        }
        return RESERVED.contains(id)
                ? List.of(Problem.in("id", "problem.commune.idReserved", id))
                : List.of();
    }

    /**
     * What speaks against the settings of a commune.
     *
     * @param others all communes; the one of this id does not count
     */
    static List<Problem> check(String id, Map<String, String> settings, List<Commune> others) {
        List<Problem> problems = new ArrayList<>();
        for (String required : List.of("name", "fullName", "agency")) {
            if (settings.getOrDefault(required, "").isBlank()) {
                problems.add(Problem.in(required, "problem.commune.required"));
            }
        }
        settings.forEach(
                (name, value) -> {
                    if (value.length() > LONGEST && !name.equals(Commune.BOUNDARY)) {
                        problems.add(Problem.in(name, "problem.commune.tooLong", LONGEST));
                    }
                });
        checkContact(settings, problems);
        checkCounter(settings, problems);
        checkDomain(settings, problems);
        for (Commune other : others) {
            if (!other.id().equals(id)) {
                checkUnique(settings, other, problems);
            }
        }
        return problems;
    }

    private static void checkContact(Map<String, String> settings, List<Problem> problems) {
        String email = settings.getOrDefault("email", "");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.add(Problem.in("email", "problem.commune.email", email));
        }
        String telephone = settings.getOrDefault("telephone", "");
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            problems.add(Problem.in("telephone", "problem.commune.telephone", telephone));
        }
    }

    private static void checkCounter(Map<String, String> settings, List<Problem> problems) {
        String before = settings.getOrDefault(CounterReading.BEFORE, "");
        if (!before.isEmpty() && !before.matches("\\d{1,12}")) {
            problems.add(Problem.in(CounterReading.BEFORE, "insight.import.number", before));
        }
        String script = settings.getOrDefault(OutsideAnalytics.SETTING, "");
        if (!script.isEmpty() && OutsideAnalytics.of(script).isEmpty()) {
            problems.add(
                    Problem.in(
                            OutsideAnalytics.SETTING, "problem.commune.analyticsScript", script));
        }
    }

    private static void checkDomain(Map<String, String> settings, List<Problem> problems) {
        String domain = settings.getOrDefault(Commune.DOMAIN, "");
        if (domain.isEmpty()) {
            return;
        }
        if (!DOMAIN.matcher(domain).matches()) {
            problems.add(Problem.in(Commune.DOMAIN, "problem.commune.domain", domain));
            return;
        }
        String label = domain.substring(0, domain.indexOf('.'));
        String bare = label(settings.getOrDefault("name", ""));
        String full = label(settings.getOrDefault("fullName", ""));
        if (!label.equals(bare) && !label.equals(full)) {
            problems.add(
                    Problem.in(Commune.DOMAIN, "problem.commune.domainName", label, bare, full));
        }
    }

    private static String label(String name) {
        return Vietnamese.fold(name).replaceAll("[^a-z0-9]", "");
    }

    private static void checkUnique(
            Map<String, String> settings, Commune other, List<Problem> problems) {
        // The heir of a merged commune may take over its domain.
        if (other.status() != Commune.Status.MERGED && isShared(settings, other, Commune.DOMAIN)) {
            problems.add(taken(Commune.DOMAIN, "problem.commune.domainTaken", other));
        }
        if (isShared(settings, other, UNIT_CODE)) {
            problems.add(taken(UNIT_CODE, "problem.commune.unitCodeTaken", other));
        }
    }

    private static boolean isShared(Map<String, String> settings, Commune other, String name) {
        String value = settings.getOrDefault(name, "");
        return !value.isEmpty() && value.equals(other.setting(name));
    }

    private static Problem taken(String name, String key, Commune other) {
        return Problem.in(name, key, other.setting(name), other.setting("fullName"));
    }
}
