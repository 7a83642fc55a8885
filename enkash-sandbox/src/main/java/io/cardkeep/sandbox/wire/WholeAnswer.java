package io.cardkeep.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where an HTTP answer with a {@code Content-Length} ends. */
final class WholeAnswer {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *(\\d{1,9})\r\n");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private WholeAnswer() {}

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
