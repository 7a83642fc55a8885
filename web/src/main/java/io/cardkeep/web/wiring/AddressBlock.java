package io.cardkeep.web.wiring;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A block of IP addresses in CIDR notation (RFC 4632), for instance {@code 10.4.0.0/16} or {@code fd00::/8}; a lone
 * address is a block of one.
 */
record AddressBlock(InetAddress network, int prefix) {
    /** Throws IllegalArgumentException saying what is wrong. */
    static AddressBlock parse(String text) {
        int slash = text.indexOf('/');
        InetAddress network = literal(slash < 0 ? text : text.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException("“" + text + "” is no IP address or CIDR block."));
        int bits = network.getAddress().length * 8;
        int prefix = slash < 0 ? bits : prefix(text.substring(slash + 1));
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("“" + text + "”: the number after the slash is 0 to " + bits + ".");
        }
        return new AddressBlock(network, prefix);
    }

    boolean contains(String address) {
        return literal(address).filter(this::sharesPrefix).isPresent();
    }

    private boolean sharesPrefix(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        if (theirs.length != ours.length) {
            return false;
        }
        int whole = prefix / 8;
        for (int i = 0; i < whole; i++) {
            if (theirs[i] != ours[i]) {
                return false;
            }
        }
        int mask = 0xFF << (8 - prefix % 8) & 0xFF;
        return prefix % 8 == 0 || (theirs[whole] & mask) == (ours[whole] & mask);
    }

    private static int prefix(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /** Never asks DNS: a host name is no address. */
    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
