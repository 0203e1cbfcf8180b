package vn.communeportal.templating;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.communeportal.content.Commune;

/**
 * A statistics service of somebody else that a commune lets watch its pages: off unless its setting
 * {@value #SETTING} names the address of a script. Pages then say so. Immutable.
 */
public final class OutsideAnalytics {

    /** Setting of a commune: address of the service's script, {@code https://…}. */
    public static final String SETTING = "analyticsScript";

    private final URI script;

    private OutsideAnalytics(URI script) {
        this.script = script;
    }

    /** Empty if the commune has none, or what is set is no address of a script by HTTPS. */
    public static Optional<OutsideAnalytics> of(Commune commune) {
        return of(commune.setting(SETTING));
    }

    /** The same of a setting's value. */
    public static Optional<OutsideAnalytics> of(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean usable =
                    "https".equals(uri.getScheme())
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getHost().matches("[A-Za-z0-9.-]+");
            return usable ? Optional.of(new OutsideAnalytics(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Address of the script. */
    public String script() {
        return script.toASCIIString();
    }

    /** Whose it is. */
    public String host() {
        return script.getHost();
    }

    /** From where the browser may load, and to where it may send. */
    String origin() {
        return "https://" + script.getHost() + (script.getPort() < 0 ? "" : ":" + script.getPort());
    }
}
