package io.cardkeep.web.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Who may come in: everybody signed in, and anybody to the few open paths. What a role may do is the use cases' affair,
 * because they also record the refusal.
 */
final class SiteAccess {
    static final String[] STATIC = {"/css/**", "/js/**", "/img/**", "/webjars/**"};
    private static final String[] OPEN = {
        EntryPoint.LOGIN,
        "/login/passkey/**",
        "/login/code",
        "/login/app",
        "/login/sso/**",
        "/lost-card",
        "/set-up/**",
        "/actuator/health/**"
    };

    private final VisitorFilter visitors;
    private final List<String> more;

    SiteAccess(VisitorFilter visitors, List<String> more) {
        this.visitors = visitors;
        this.more = more;
    }

    void applyTo(HttpSecurity http) {
        WantedPage wantedPage = new WantedPage();
        http.headers(new SecurityHeaders())
                .addFilterBefore(visitors, AuthorizationFilter.class)
                .requestCache(cache -> cache.requestCache(wantedPage))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new EntryPoint()).accessDeniedHandler(new Refused(wantedPage)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(more.toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(Customizer.withDefaults());
    }
}
