package io.cardkeep.web.passkey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import io.cardkeep.web.Window;

/** A device that holds passkeys and takes the finger for granted: Chromium's virtual authenticator. */
public final class Fingerprint {
    private final CDPSession browser;
    private String device;

    private Fingerprint(CDPSession browser) {
        this.browser = browser;
        browser.send("WebAuthn.enable");
        this.device = device();
    }

    public static Fingerprint at(Window window) {
        return new Fingerprint(window.page().context().newCDPSession(window.page()));
    }

    /** The finger is another's, or the device cannot tell. */
    void isNotKnown() {
        JsonObject unknown = named();
        unknown.addProperty("isUserVerified", false);
        browser.send("WebAuthn.setUserVerified", unknown);
    }

    /** How many it holds. */
    public int passkeys() {
        return browser.send("WebAuthn.getCredentials", named())
                .getAsJsonArray("credentials")
                .size();
    }

    /** From here on another device signs, with a copy of this one's passkey as it was when it was new. */
    void isCopied() {
        JsonElement copied = browser.send("WebAuthn.getCredentials", named())
                .getAsJsonArray("credentials")
                .get(0);
        browser.send("WebAuthn.removeVirtualAuthenticator", named());
        device = device();
        copied.getAsJsonObject().addProperty("signCount", 1);
        JsonObject credential = named();
        credential.add("credential", copied);
        browser.send("WebAuthn.addCredential", credential);
    }

    private String device() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wrapped = new JsonObject();
        wrapped.add("options", options);
        return browser.send("WebAuthn.addVirtualAuthenticator", wrapped)
                .get("authenticatorId")
                .getAsString();
    }

    private JsonObject named() {
        JsonObject named = new JsonObject();
        named.addProperty("authenticatorId", device);
        return named;
    }
}
