package vn.communeportal.samples;

import java.util.List;
import java.util.stream.Collectors;

/** The accounts that hosts make along with the sample communes; passwords are the host's. */
public final class SampleAccounts {

    private SampleAccounts() {}

    /** Commune by commune: head, deputies, secretary, members, contributors, administrator. */
    public static List<SampleAccount> all() {
        return SampleCommune.all().stream()
                .flatMap(commune -> new SampleBoard(commune).accounts().stream())
                .collect(Collectors.toUnmodifiableList());
    }
}
