package io.cardkeep.web.authenticator;

import io.cardkeep.domain.people.AuthenticatorSeed;
import io.cardkeep.domain.people.SealedSeed;
import io.cardkeep.web.shell.QrPicture;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/**
 * What a page shows to have an app set up, and carries to take its first code.
 *
 * @param sealed for the field of the form
 * @param link for an app on the same device (Google Authenticator's Key URI Format, which others read as well)
 * @param text the secret for typing: base 32 (RFC 4648) in groups of four
 */
record AppSecret(SealedSeed sealed, String link, String text, QrPicture qr) {
    static AppSecret of(AuthenticatorSeed seed, SealedSeed sealed, String issuer, String account) {
        String secret = seed.lend(Base32::toBase32String);
        String label = encoded(issuer) + ":" + encoded(account);
        String link = "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded(issuer);
        return new AppSecret(sealed, link, secret.replaceAll("(.{4})(?!$)", "$1 "), QrPicture.of(link));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Constant, since all of it is secret. */
    @Override
    public String toString() {
        return "AppSecret";
    }
}
