package io.cardkeep.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads as much of an HTTP answer with a {@code Content-Length} as the relay needs. */
final class WholeAnswer {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *(\\d{1,9})\r\n");
    private static final Pattern DATE = Pattern.compile("(?i)\r\nDate: *([^\r]+)\r\n");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss zzz", Locale.US)
            .withZone(ZoneId.of("GMT"));
    private static final String END_OF_HEAD = "\r\n\r\n";

    private WholeAnswer() {}

    /** The answer with its {@code Date} shifted. */
    static byte[] redated(byte[] bytes, Duration skew) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return bytes;
        }
        String shifted =
                HTTP_DATE.format(ZonedDateTime.parse(date.group(1), HTTP_DATE).plus(skew));
        String redated = text.substring(0, date.start(1)) + shifted + text.substring(date.end(1));
        return redated.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether the bytes are a whole answer. */
    static boolean isIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int head = text.indexOf(END_OF_HEAD);
        if (head < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(text.substring(0, head + 2));
        int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return bytes.length >= head + END_OF_HEAD.length() + body;
    }
}
