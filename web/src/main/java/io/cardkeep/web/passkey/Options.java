package io.cardkeep.web.passkey;

import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;

/**
 * What the browser is asked for. A fingerprint, a face or the device's code is always needed, and the device remembers
 * the account, so that nobody types an address.
 */
final class Options {
    private final Site site;

    Options(Site site) {
        this.site = site;
    }

    /**
     * For a new passkey.
     *
     * @param known what the person has already, so that no device makes a second one
     */
    PublicKeyCredentialCreationOptions adding(Owner owner, List<Passkey> known, Challenge challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(site.entity())
                .user(ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Owners.handle(owner.id()))
                        .name(owner.email())
                        .displayName(owner.name())
                        .build())
                .challenge(challenge.bytes())
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(Challenge.GOOD_FOR)
                .excludeCredentials(descriptors(known))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    /**
     * For one that is there.
     *
     * @param allowed empty when any of this site will do
     */
    PublicKeyCredentialRequestOptions using(List<Passkey> allowed, Challenge challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(site.domain())
                .challenge(challenge.bytes())
                .timeout(Challenge.GOOD_FOR)
                .allowCredentials(descriptors(allowed))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(List<Passkey> passkeys) {
        return passkeys.stream()
                .map(Passkey::credential)
                .map(credential -> PublicKeyCredentialDescriptor.builder()
                        .id(Bytes.fromBase64(credential.id()))
                        .transports(credential.transports().stream()
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                        .build())
                .toList();
    }

    /** Whose it becomes; the device shows name and address when it asks which account is meant. */
    record Owner(PersonId id, String name, String email) {}
}
