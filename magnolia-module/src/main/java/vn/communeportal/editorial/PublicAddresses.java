package vn.communeportal.editorial;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses belong to the public internet: no others are asked on somebody's behalf. */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    /**
     * Besides the private ones (RFC 6890): this network, shared by providers, for tests, reserved.
     */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first != 0
                && first < 224
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19 || second == 51))
                && !(first == 203 && second == 0 && (bytes[2] & 0xFF) == 113);
    }

    /** Global unicast alone, without those that carry an address of version 4 inside. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean carries =
                bytes[0] == 0x20 && bytes[1] == 0x02
                        || bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !carries;
    }
}
