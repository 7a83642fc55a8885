package io.cardkeep.web.security;

import java.net.InetAddress;

/** Questions about IP addresses written as text; DNS is never asked. */
final class IpAddresses {
    private IpAddresses() {}

    static boolean isLiteral(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean isLoopback(String text) {
        return isLiteral(text) && InetAddress.ofLiteral(text).isLoopbackAddress();
    }
}
