package io.cardkeep.web.signon;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What is asked of the provider from here, by Spring Security, with limits to how long it may take. */
final class ProviderCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ProviderCalls() {}

    static SignOnProvider provider(SignOnSettings settings, String callback, InstantSource clock) {
        ClientHttpRequestFactory http = http();
        OidcAuthorizationCodeAuthenticationProvider judge =
                new OidcAuthorizationCodeAuthenticationProvider(exchange(http), users(http));
        judge.setJwtDecoderFactory(decoders(clock));
        return new SignOnProvider(discoveries(settings, callback).get(), judge);
    }

    /** Each has asked nothing yet. */
    static Supplier<Discovery> discoveries(SignOnSettings settings, String callback) {
        RestClient asking = RestClient.builder().requestFactory(http()).build();
        return () -> new Discovery(settings, callback, asking);
    }

    private static ClientHttpRequestFactory http() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    private static RestClientAuthorizationCodeTokenResponseClient exchange(ClientHttpRequestFactory http) {
        RestClientAuthorizationCodeTokenResponseClient exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return exchange;
    }

    private static OidcUserService users(ClientHttpRequestFactory http) {
        RestTemplate asking = new RestTemplate(http);
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
        plain.setRestOperations(asking);
        OidcUserService users = new OidcUserService();
        users.setOauth2UserService(plain);
        return users;
    }

    /** By our clock, as everything is. */
    private static OidcIdTokenDecoderFactory decoders(InstantSource clock) {
        Clock ours = clock.withZone(ZoneOffset.UTC);
        OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(registration -> valid(registration, ours));
        return decoders;
    }

    private static OAuth2TokenValidator<Jwt> valid(ClientRegistration registration, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        OidcIdTokenValidator token = new OidcIdTokenValidator(registration);
        token.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(times, token);
    }
}
