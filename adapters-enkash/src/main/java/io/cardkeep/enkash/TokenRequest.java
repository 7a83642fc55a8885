package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cardkeep.domain.company.CompanyId;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.util.Base64;

/** "Auth Token": the form of the password grant and its Basic header, written without a {@code String} of a secret. */
final class TokenRequest {
    private static final String UNRESERVED = "-._*";

    private TokenRequest() {}

    /** The caller wipes it. {@code clientId} is the company's id, not an OAuth client's. */
    static byte[] form(Login partner, CompanyId company) {
        byte[] name = partner.name().lend(TokenRequest::encoded);
        byte[] password = partner.password().lend(TokenRequest::encoded);
        byte[] id = encoded(company.value().toCharArray());
        try {
            return Bytes.joined(
                    ascii("username="),
                    name,
                    ascii("&password="),
                    password,
                    ascii("&grant_type=password&clientId="),
                    id);
        } finally {
            Bytes.wipe(name, password);
        }
    }

    static void headers(HttpRequest.Builder headers, Login client) {
        headers.setHeader("Content-Type", "application/x-www-form-urlencoded");
        headers.setHeader("Accept", "application/json");
        headers.setHeader("Authorization", basic(client));
    }

    private static String basic(Login client) {
        byte[] name = client.name().lend(Bytes::utf8);
        byte[] password = client.password().lend(Bytes::utf8);
        byte[] pair = Bytes.joined(name, ascii(":"), password);
        try {
            return "Basic " + Base64.getEncoder().encodeToString(pair);
        } finally {
            Bytes.wipe(name, password, pair);
        }
    }

    /** {@code application/x-www-form-urlencoded}. */
    private static byte[] encoded(char[] characters) {
        byte[] utf8 = Bytes.utf8(characters);
        WipedStream encoded = new WipedStream(3 * utf8.length);
        for (byte each : utf8) {
            encoded.writeEncoded(each & 0xFF);
        }
        Bytes.wipe(utf8);
        return encoded.taken();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    /** Sized so that it never grows, which would leave copies behind. */
    private static final class WipedStream extends ByteArrayOutputStream {
        WipedStream(int size) {
            super(size);
        }

        void writeEncoded(int octet) {
            boolean plain = octet < 0x80 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0);
            if (plain) {
                write(octet);
            } else {
                writeBytes(ascii("%%%02X".formatted(octet)));
            }
        }

        byte[] taken() {
            byte[] bytes = toByteArray();
            Bytes.wipe(buf);
            return bytes;
        }
    }
}
