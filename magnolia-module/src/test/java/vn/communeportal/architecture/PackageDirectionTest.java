package vn.communeportal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom: a package a subject, each only those above it in this table. */
class PackageDirectionTest {

    private static final String ROOT = "vn.communeportal";
    private static final Set<String> ALL_ABOVE = Set.of("*");

    /** In the order of the design's table; a package that is not there yet harms nothing. */
    private static final Map<String, Set<String>> KNOWS = new LinkedHashMap<>();

    static {
        KNOWS.put("text", Set.of());
        KNOWS.put("attachment", Set.of("text"));
        KNOWS.put("officeform", Set.of("text"));
        KNOWS.put("regulation", Set.of("text"));
        KNOWS.put("host", Set.of("text"));
        KNOWS.put("mail", Set.of("text", "host"));
        KNOWS.put("content", Set.of("text", "regulation", "host"));
        KNOWS.put("published", Set.of("text", "regulation", "host", "content"));
        KNOWS.put("media", Set.of("text", "host", "content"));
        KNOWS.put(
                "editorial",
                Set.of(
                        "text",
                        "attachment",
                        "officeform",
                        "regulation",
                        "host",
                        "mail",
                        "content",
                        "media"));
        KNOWS.put(
                "engagement",
                Set.of(
                        "text",
                        "attachment",
                        "officeform",
                        "mail",
                        "regulation",
                        "host",
                        "content",
                        "editorial"));
        KNOWS.put("search", Set.of("text", "attachment", "regulation", "host", "content"));
        KNOWS.put(
                "register",
                Set.of("text", "officeform", "regulation", "host", "content", "editorial"));
        KNOWS.put(
                "supply", Set.of("text", "officeform", "host", "content", "editorial", "register"));
        KNOWS.put(
                "royalties",
                Set.of(
                        "text",
                        "officeform",
                        "regulation",
                        "host",
                        "content",
                        "editorial",
                        "register",
                        "supply"));
        KNOWS.put("channels", Set.of("text", "host", "content", "editorial", "register"));
        KNOWS.put("broadcast", Set.of("text", "host", "content", "editorial", "register"));
        KNOWS.put("insight", ALL_ABOVE);
        KNOWS.put("templating", ALL_ABOVE);
        KNOWS.put("administration", ALL_ABOVE);
        KNOWS.put("board", ALL_ABOVE);
        KNOWS.put("samples", ALL_ABOVE);
        KNOWS.put("magnolia", ALL_ABOVE);
    }

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        // Libraries under a name of our own.
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .importPackages(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnlyItsOwn() {
        return KNOWS.keySet().stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name, () -> onlyKnows(name, allowed(name)).check(classes)));
    }

    private static ArchRule onlyKnows(String name, List<String> allowed) {
        String[] packages =
                Stream.concat(Stream.of(name), allowed.stream())
                        .map(PackageDirectionTest::packageOf)
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours =
                resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAPackage(ROOT + ".shaded..")));
        return noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(packages))))
                .as(name + " knows only " + (allowed.isEmpty() ? "itself" : allowed))
                .allowEmptyShould(true);
    }

    private static List<String> allowed(String name) {
        Set<String> some = KNOWS.get(name);
        if (some != ALL_ABOVE) {
            return List.copyOf(some);
        }
        List<String> order = new ArrayList<>(KNOWS.keySet());
        return order.subList(0, order.indexOf(name)).stream()
                .filter(other -> !"samples".equals(other) || "magnolia".equals(name))
                .collect(Collectors.toList());
    }

    private static String packageOf(String name) {
        return ROOT + "." + name + "..";
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(classes)
                .extracting(c -> c.getPackageName().substring(ROOT.length()).split("\\.")[1])
                .isSubsetOf(KNOWS.keySet());
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyMagnoliasPackageKnowsMagnolia() {
        outside("magnolia")
                .dependOnClassesThat()
                .resideInAPackage("info.magnolia..")
                .check(classes);
    }

    @Test
    void onlyTheBoardAndMagnoliasPackageKnowVaadin() {
        noClasses()
                .that(
                        DescribedPredicate.not(
                                resideInAnyPackage(packageOf("board"), packageOf("magnolia"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(classes);
    }

    @Test
    void onlyTheIndexKnowsItsEngine() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(packageOf("search.lucene"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".shaded.org.apache.lucene..")
                .check(classes);
    }

    @Test
    void languageAndLawKnowNoRepository() {
        noClasses()
                .that()
                .resideInAnyPackage(packageOf("text"), packageOf("regulation"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.jcr..")
                .check(classes);
    }

    /** JCR wants a {@link Calendar}; what makes one says so by its name and place. */
    @Test
    void timeIsInstantOrLocalDate() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(
                        DescribedPredicate.not(
                                resideInAnyPackage(packageOf("magnolia"))
                                        .or(
                                                DescribedPredicate.describe(
                                                        "JcrTime",
                                                        c -> c.getSimpleName().equals("JcrTime")))))
                .should(
                        new ArchCondition<JavaMethod>("speak of java.util.Date or Calendar") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean old =
                                        Stream.concat(
                                                        Stream.of(method.getRawReturnType()),
                                                        method.getRawParameterTypes().stream())
                                                .anyMatch(
                                                        type ->
                                                                type.isEquivalentTo(Date.class)
                                                                        || type.isEquivalentTo(
                                                                                Calendar.class));
                                events.add(
                                        new SimpleConditionEvent(
                                                method, old, method.getFullName()));
                            }
                        })
                .check(classes);
    }

    @Test
    void nobodyWritesToStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }

    @Test
    void logsGoThroughSlf4j() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(classes);
    }

    private static ClassesShould outside(String name) {
        return noClasses().that(DescribedPredicate.not(resideInAPackage(packageOf(name)))).should();
    }
}
