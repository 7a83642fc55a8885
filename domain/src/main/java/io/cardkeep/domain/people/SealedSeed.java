package io.cardkeep.domain.people;

/**
 * An {@link AuthenticatorSeed} as it is stored, and as a page carries it until its first code was typed.
 *
 * @param text encrypted, for one person alone; the key is in the keystore
 */
public record SealedSeed(String text) {
    @Override
    public String toString() {
        return "SealedSeed";
    }
}
