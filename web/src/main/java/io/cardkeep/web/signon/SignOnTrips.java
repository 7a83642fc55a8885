package io.cardkeep.web.signon;

import io.cardkeep.application.people.SignOnClaims;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Sends browsers to the provider and takes them back. */
final class SignOnTrips {
    private final @Nullable SignOnProvider provider;
    private final SignOnCookie cookie;
    private final ProviderWords words;
    private final SecureRandom random;

    /**
     * To one provider.
     *
     * @param provider null while the company has none
     */
    SignOnTrips(@Nullable SignOnProvider provider, SignOnCookie cookie, ProviderWords words, SecureRandom random) {
        this.provider = provider;
        this.cookie = cookie;
        this.words = words;
        this.random = random;
    }

    /**
     * That the company has a provider.
     *
     * @throws ResponseStatusException 404 when it has none
     */
    SignOnProvider needed() {
        if (provider == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return provider;
    }

    /**
     * Begins one.
     *
     * @param again whether its person has to show the provider once more who they are
     * @throws ProviderSilent when nobody knows where to send them
     */
    Trip begin(boolean again, HttpServletResponse response) {
        SignOnAttempt attempt = SignOnAttempt.fresh(random);
        URI address = needed().address(attempt, again);
        cookie.keep(attempt, response);
        return new Trip(address, attempt.state());
    }

    /**
     * The attempt that a browser comes back from; it is used up.
     *
     * @return empty for a browser that was not sent anywhere
     */
    Optional<SignOnAttempt> end(HttpServletRequest request, HttpServletResponse response) {
        needed();
        return cookie.take(request, response);
    }

    /**
     * What the provider says of whoever comes back.
     *
     * @throws NoWord when it is not its word for this attempt
     * @throws ProviderSilent when it cannot be asked
     */
    SignOnClaims claims(SignOnAttempt attempt, HttpServletRequest request) {
        Map<String, String> answer = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0]));
        return words.read(needed().judge(attempt, answer));
    }

    /**
     * A way to the provider.
     *
     * @param state by which the way back is known again
     */
    record Trip(URI address, String state) {}
}
