package io.cardkeep.web.signon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The company's single sign-on: {@code cardkeep.sso.*}. There is none while no issuer is named.
 *
 * @param issuer the provider's address, under which its {@code /.well-known/openid-configuration} is found
 * @param name what people call it
 * @param scopes beside {@code openid}
 * @param trustEmails whether its addresses are believed where it does not say that it verified them
 * @param newPeople whether somebody who has no account gets one as an employee
 * @param companyClaim the claim that names the company; null where the provider knows no other
 * @param company what that claim has to say
 */
@ConfigurationProperties("cardkeep.sso")
record SignOnSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("single sign-on") String name,
        @DefaultValue({"email", "profile"}) List<String> scopes,
        @DefaultValue("false") boolean trustEmails,
        @DefaultValue("false") boolean newPeople,
        @Nullable String companyClaim,
        @Nullable String company,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue SignOnRoles roles) {
    boolean on() {
        return issuer != null && !issuer.isBlank();
    }

    /** Constant, since a secret is in it. */
    @Override
    public String toString() {
        return "SignOnSettings";
    }
}
