package io.cardkeep.web.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code cardkeep.mail.*} says. The server itself is named by {@code spring.mail.*}; whether there is mail at all,
 * by {@code cardkeep.mail}.
 *
 * @param from whom mails come from, for instance {@code Cardkeep <cards@example.com>}; null for an address at the host
 *     of the public URL
 * @param retryAfter how long to wait before each further try at a server that takes nothing
 */
@ConfigurationProperties("cardkeep.mail")
record MailSettings(
        @Nullable String from,
        @DefaultValue({"10s", "1m", "5m"}) List<Duration> retryAfter) {
    MailSettings {
        retryAfter = List.copyOf(retryAfter);
    }

    InternetAddress sender(String host) {
        String text = from == null || from.isBlank() ? "Cardkeep <no-reply@" + host + ">" : from;
        try {
            InternetAddress sender = new InternetAddress(text, true);
            sender.validate();
            return sender;
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "CARDKEEP_MAIL_FROM is no e-mail address. Give one, for instance Cardkeep <cards@example.com>.", e);
        }
    }
}
