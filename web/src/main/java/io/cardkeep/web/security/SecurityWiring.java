package io.cardkeep.web.security;

import io.cardkeep.domain.people.People;
import io.cardkeep.web.wiring.Installation;
import io.cardkeep.web.wiring.TrustedProxies;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
final class SecurityWiring {
    /** A name with {@code __Host-} can only have been set by this very host over HTTPS (RFC 6265bis, 4.1.3). */
    @Bean
    CookieSerializer sessionCookie(Installation installation) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(installation.overHttps() ? "__Host-cardkeep" : "cardkeep");
        cookie.setUseSecureCookie(installation.overHttps());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setRememberMeRequestAttribute(Stay.COOKIE_STAYS);
        return cookie;
    }

    @Bean
    FilterRegistrationBean<ProxyFilter> proxyFilter(TrustedProxies proxies) {
        FilterRegistrationBean<ProxyFilter> filter = new FilterRegistrationBean<>(new ProxyFilter(proxies));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TransportFilter> transportFilter(Installation installation) {
        FilterRegistrationBean<TransportFilter> filter =
                new FilterRegistrationBean<>(new TransportFilter(installation.publicUrl()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** U+0000 is in nothing that people type, and PostgreSQL refuses it: a 400 here instead of a 500 there. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SiteAccess siteAccess(People people, InstantSource clock, Supplier<UUID> ids, ObjectProvider<OpenPaths> open) {
        List<String> more =
                open.stream().flatMap(paths -> paths.patterns().stream()).toList();
        return new SiteAccess(new VisitorFilter(people, clock, ids), more);
    }

    /** Styles, scripts and pictures: the same for everybody, so no session is opened for them. */
    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) {
        return http.securityMatcher(SiteAccess.STATIC)
                .headers(new SecurityHeaders())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain site(
            HttpSecurity http,
            SiteAccess access,
            AuthenticationProvider provider,
            NotedSignIn success,
            AuthenticationFailureHandler failure,
            LogoutHandler record) {
        access.applyTo(http);
        // A manager of its own: the usual one has a parent that asks the same provider once more for whatever it
        // refused.
        return http.authenticationManager(new ProviderManager(provider))
                .formLogin(form ->
                        form.loginPage(EntryPoint.LOGIN).successHandler(success).failureHandler(failure))
                .logout(logout -> logout.addLogoutHandler(record).logoutSuccessUrl(EntryPoint.LOGIN + "?signed-out"))
                .build();
    }

    @Bean
    NotedSignIn notedSignIn(InstantSource clock, Supplier<UUID> ids) {
        return new NotedSignIn(clock, ids);
    }

    @Bean
    HalfSignedIn halfSignedIn(People people, InstantSource clock) {
        return new HalfSignedIn(people, clock);
    }

    @Bean
    FreshSession freshSession(InstantSource clock, Supplier<UUID> ids) {
        return new FreshSession(clock, ids);
    }

    @Bean
    WebMvcConfigurer actorArgument(InstantSource clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new FactorCheck(clock));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }
}
