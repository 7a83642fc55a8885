package io.cardkeep.web.start;

import io.cardkeep.web.wiring.TrustedProxies;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be wrong with an address in the settings, each as the end of a sentence. */
final class Addresses {
    private static final String LOCAL = "localhost";

    private Addresses() {}

    /** WebCrypto and passkeys need https and a name. */
    static Optional<String> publicUrlFlaw(String text) {
        Optional<URI> url = parse(text);
        if (url.isEmpty()) {
            return Optional.of("is no address such as https://cards.example.com");
        }
        if (!"https".equals(url.get().getScheme())) {
            return Optional.of("does not begin with https://");
        }
        String host = url.get().getHost();
        if (isIp(host) || host.equals(LOCAL)) {
            return Optional.of("has an IP address or localhost where a name is needed");
        }
        boolean bare =
                List.of("", "/").contains(url.get().getRawPath()) && url.get().getRawQuery() == null;
        return bare ? Optional.empty() : Optional.of("has more than a host and a port: take the path away");
    }

    static Optional<String> demoUrlFlaw(String text) {
        boolean local = parse(text).filter(url -> isLoopback(url.getHost())).isPresent();
        return local ? Optional.empty() : Optional.of("is not on this machine, where alone a demo may run");
    }

    /**
     * What is sent to EnKash and to a single sign-on is secret, so only a machine may be spoken to in the clear that is this
     * one, or a sandbox in a closed network by {@code enkash.insecure-http}.
     */
    static Optional<String> serviceFlaw(String text, boolean inTheClear) {
        Optional<URI> url = parse(text);
        if (url.isEmpty()) {
            return Optional.of("is no address");
        }
        boolean safe = "https".equals(url.get().getScheme())
                || ("http".equals(url.get().getScheme())
                        && (inTheClear || isLoopback(url.get().getHost())));
        return safe ? Optional.empty() : Optional.of("does not begin with https://");
    }

    static Optional<String> proxiesFlaw(String texts) {
        try {
            TrustedProxies.of(Arrays.asList(texts.split(",", -1)));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is not right: " + String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
        }
    }

    static Optional<String> hostFlaw(String text) {
        return text.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?") || isIp(text)
                ? Optional.empty()
                : Optional.of("is no host's name: the port is SPRING_MAIL_PORT's to say");
    }

    static Optional<String> senderFlaw(String text) {
        try {
            new InternetAddress(text, true).validate();
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of("is no e-mail address such as Cardkeep <cards@example.com>");
        }
    }

    private static Optional<URI> parse(String text) {
        try {
            URI url = new URI(text);
            return Optional.of(url).filter(parsed -> parsed.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals(LOCAL)
                || (isIp(host) && InetAddress.ofLiteral(bare(host)).isLoopbackAddress());
    }

    private static boolean isIp(String host) {
        try {
            InetAddress.ofLiteral(bare(host));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
