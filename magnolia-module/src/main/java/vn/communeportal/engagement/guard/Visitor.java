package vn.communeportal.engagement.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;
import javax.servlet.http.HttpServletRequest;

/**
 * Where a request comes from, so far as it must be told from others: a keyed hash of the address,
 * of an IPv6 address its first 64 bits, since a connection has all of them. The address itself is
 * neither kept nor logged. Which address a proxy speaks for is known to the host.
 */
final class Visitor {

    private static final String PURPOSE = "visitors";
    private static final int NETWORK_BYTES = 8;
    private static final int HASH_BYTES = 12;

    private Visitor() {}

    static String of(HttpServletRequest request, Secret secret) {
        byte[] hash = secret.mac(PURPOSE, network(request.getRemoteAddr()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(hash, HASH_BYTES));
    }

    private static String network(String address) {
        // Letters would be looked up as a name.
        if (address == null
                || !address.matches("[0-9a-fA-F:.%\\[\\]\\w]*[:.][0-9a-fA-F:.%\\w\\]]*")) {
            return "";
        }
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address.replaceAll("%.*|[\\[\\]]", ""));
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
