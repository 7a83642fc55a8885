package io.cardkeep.web.signon;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Remembers every token that the provider gave out. */
final class GivenOut implements OAuth2AuthorizationService {
    private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
    private final Queue<String> tokens = new ConcurrentLinkedQueue<>();

    List<String> tokens() {
        return List.copyOf(tokens);
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        kept.save(authorization);
        Stream.of(authorization.getAccessToken(), authorization.getToken(OidcIdToken.class))
                .flatMap(Stream::ofNullable)
                .forEach(token -> tokens.add(token.getToken().getTokenValue()));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        kept.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return kept.findByToken(token, type);
    }
}
