package io.cardkeep.web.authenticator;

import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app that was written from RFC 4226 and RFC 6238 alone, so that it shares nothing with what it tests. */
public final class Phone {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    private Phone(byte[] secret) {
        this.secret = secret;
    }

    /** Scanned an address of the scheme otpauth. */
    public static Phone scanned(String link) {
        String query = URI.create(link).getRawQuery();
        return typed(Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith("secret="))
                .findFirst()
                .orElseThrow()
                .substring("secret=".length()));
    }

    /** Was told the secret in base 32. */
    public static Phone typed(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        int bits = 0;
        int gathered = 0;
        for (char digit : text.replace(" ", "").toCharArray()) {
            gathered = gathered << 5 | BASE_32.indexOf(digit);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (gathered >> bits));
            }
        }
        return new Phone(bytes.array());
    }

    static Phone of(byte[] secret) {
        return new Phone(secret);
    }

    /** The six digits that it shows at a moment. */
    public String shows(Instant moment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] digest = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
            int number = ByteBuffer.wrap(digest).getInt(digest[digest.length - 1] & 0xf) & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
