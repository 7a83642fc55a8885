package io.cardkeep.web.signon;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.servlet.DispatcherServlet;

/** Spring Authorization Server with one client, and a sign-in page of its own. No component that the application would find. */
@EnableWebSecurity
class ProviderConfiguration {
    @Bean
    ServletWebServerFactory server(ProviderAddress address) {
        return new TomcatServletWebServerFactory(address.port());
    }

    /** Tomcat asks no filter about an address that no servlet answers. */
    @Bean
    DispatcherServlet everyAddress() {
        return new DispatcherServlet();
    }

    @Bean
    SecurityFilterChain provider(HttpSecurity http, ProviderPeople people) {
        SavedRequestAwareAuthenticationSuccessHandler goOn = new SavedRequestAwareAuthenticationSuccessHandler();
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new AskAgain(), SecurityContextHolderFilter.class)
                .formLogin(form -> form.successHandler((request, response, authentication) -> {
                    people.signedIn(authentication.getName());
                    goOn.onAuthenticationSuccess(request, response, authentication);
                }))
                .build();
    }

    @Bean
    RegisteredClientRepository clients(ProviderAddress address) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(Provider.CLIENT)
                .clientId(Provider.CLIENT)
                .clientSecret("{noop}" + Provider.CLIENT_SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.callback().toString())
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.EMAIL)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    @Bean
    GivenOut givenOut() {
        return new GivenOut();
    }

    @Bean
    AuthorizationServerSettings authorizationServer(ProviderAddress address) {
        return AuthorizationServerSettings.builder()
                .issuer(address.issuer().toString())
                .build();
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    ProviderKeys keys() {
        return new ProviderKeys();
    }
}
