package vn.communeportal.webapp;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.NewCommune;
import vn.communeportal.host.PublishingException;
import vn.communeportal.regulation.AdministrativeUnit;
import vn.communeportal.regulation.AdministrativeUnits;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Communes that were asked for on the command line. */
final class NewCommunes {

    private NewCommunes() {}

    /**
     * Makes the commune of an administrative unit; nothing happens if it is there.
     *
     * @throws StartFailure if there is no such unit, or something speaks against it
     */
    static void make(PortalComponents components, String login, String code) throws StartFailure {
        AdministrativeUnit unit =
                AdministrativeUnits.shipped()
                        .unit(code)
                        .orElseThrow(() -> new StartFailure("commune.unknown", null, code));
        try {
            components.administration().founding().create(login, NewCommune.of(unit));
        } catch (AdministrationRefusedException e) {
            throw new StartFailure(
                    "commune.refused",
                    e,
                    unit.fullName(),
                    reasons(e, Vietnamese.LOCALE) + " / " + reasons(e, Locale.ENGLISH));
        } catch (PublishingException e) {
            throw new StartFailure("commune.unfinished", e, unit.fullName());
        }
    }

    private static String reasons(AdministrationRefusedException refusal, Locale locale) {
        return refusal.problems().stream()
                .map(problem -> problem.text(Messages.shipped(), locale))
                .collect(Collectors.joining(" "));
    }
}
