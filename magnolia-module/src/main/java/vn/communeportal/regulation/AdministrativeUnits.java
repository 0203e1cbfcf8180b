package vn.communeportal.regulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.text.Vietnamese;

/** The 34 provinces and their communes, wards and special zones since 1 July 2025. Immutable. */
public final class AdministrativeUnits {

    private static final String RESOURCE = "/commune-portal/regulation/administrative-units.txt";

    private final Map<String, Province> provinces = new LinkedHashMap<>();
    private final Map<String, AdministrativeUnit> units = new LinkedHashMap<>();
    private final Map<AdministrativeUnit, String> folded = new LinkedHashMap<>();

    /** How many units of a province share a label. */
    private final Map<String, Integer> labels = new HashMap<>();

    /** The list is read when it is first asked for: most of what runs needs none of it. */
    private static final class Shipped {
        private static final AdministrativeUnits UNITS = new AdministrativeUnits();
    }

    private AdministrativeUnits() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                AdministrativeUnits.class.getResourceAsStream(RESOURCE),
                                StandardCharsets.UTF_8))) {
            Province province = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] codeAndName = line.trim().split(" ", 2);
                if (line.startsWith("#")) {
                    continue;
                }
                if (!line.startsWith(" ")) {
                    province = new Province(codeAndName[0], codeAndName[1]);
                    provinces.put(province.code(), province);
                } else {
                    add(AdministrativeUnit.of(codeAndName[0], codeAndName[1], province));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(AdministrativeUnit unit) {
        units.put(unit.code(), unit);
        for (String name : List.of(unit.name(), unit.fullName())) {
            labels.merge(placed(unit, AdministrativeUnit.domainLabel(name)), 1, Integer::sum);
        }
        folded.put(unit, Vietnamese.fold(unit.fullName() + " " + unit.province().fullName()));
    }

    /** Those in the jar. */
    public static AdministrativeUnits shipped() {
        return Shipped.UNITS;
    }

    /** From north to south, as their codes go. */
    public List<Province> provinces() {
        return List.copyOf(provinces.values());
    }

    public Optional<Province> province(String code) {
        return Optional.ofNullable(provinces.get(code));
    }

    public Optional<AdministrativeUnit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** In the order of their codes; none for an unknown province. */
    public List<AdministrativeUnit> unitsOf(String provinceCode) {
        return units.values().stream()
                .filter(unit -> unit.province().code().equals(provinceCode))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Those whose name, with that of the province, holds these words; accents, case and the place
     * of tone marks do not matter: {@code "hoa phong dak lak"}. None for an empty text.
     */
    public List<AdministrativeUnit> search(String words) {
        String wanted = Vietnamese.fold(words);
        List<AdministrativeUnit> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            folded.forEach(
                    (unit, text) -> {
                        if (holds(text, wanted)) {
                            found.add(unit);
                        }
                    });
        }
        return found;
    }

    private static boolean holds(String text, String wanted) {
        for (String word : wanted.split("[ ,]+")) {
            if (!(" " + text).contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The domain that the rule gives the unit's portal, {@code nguyenluongbang.haiphong.gov.vn}:
     * {@code tenphuongxa.tentinhthanh.gov.vn} with the full name without accents (Decree
     * 224/2026/NĐ-CP, article 11.4.c). Where two units of a province would get the same, the word
     * for its kind stands before the name; empty if that does not tell them apart either, and the
     * province has to decide.
     */
    public Optional<String> proposedDomain(AdministrativeUnit unit) {
        return unambiguous(unit, AdministrativeUnit::name)
                .or(() -> unambiguous(unit, AdministrativeUnit::fullName))
                .map(label -> label + "." + unit.province().domain());
    }

    private Optional<String> unambiguous(
            AdministrativeUnit unit, Function<AdministrativeUnit, String> naming) {
        String label = AdministrativeUnit.domainLabel(naming.apply(unit));
        return labels.get(placed(unit, label)) == 1 ? Optional.of(label) : Optional.empty();
    }

    private static String placed(AdministrativeUnit unit, String label) {
        return label + "." + unit.province().code();
    }
}
