package io.cardkeep.demo.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mail as its reader sees it. Invitations carry a secret link, so it is never printed. */
public record Letter(Instant at, String to, String subject, String text) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    static Letter of(MimeMessage message, Instant at) throws MessagingException, IOException {
        String text = text(message);
        return new Letter(
                at,
                names(message.getAllRecipients()),
                message.getSubject() == null ? "" : message.getSubject(),
                text == null ? "" : text);
    }

    /** The addresses in the text, to click on. */
    public List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(link -> link.replaceAll("[.,;:!?)]+$", ""))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Letter";
    }

    private static String names(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(a -> a instanceof InternetAddress internet ? internet.getAddress() : a.toString())
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = text(parts.getBodyPart(i));
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }
}
