package io.cardkeep.web.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may come in: everybody signed in, and anybody to the few open paths. What a role may do is the use cases' affair,
 * because they also record the refusal.
 */
final class SiteAccess {
    static final String[] STATIC = {"/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.svg"};
    private static final String[] OPEN = {EntryPoint.LOGIN, "/set-up", "/actuator/health/**"};

    private final VisitorFilter visitors;
    private final List<String> more;

    SiteAccess(VisitorFilter visitors, List<String> more) {
        this.visitors = visitors;
        this.more = more;
    }

    void applyTo(HttpSecurity http) {
        http.headers(new SecurityHeaders())
                .addFilterBefore(visitors, AuthorizationFilter.class)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new EntryPoint()).accessDeniedHandler(new Refused()))
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

    /** Only a page opened by hand is worth coming back to after signing in. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        RequestMatcher page = request -> {
            String accept = request.getHeader("Accept");
            return "GET".equals(request.getMethod())
                    && !HtmxRequests.sent(request)
                    && accept != null
                    && accept.contains("text/html");
        };
        cache.setRequestMatcher(page);
        cache.setMatchingRequestParameterName("");
        return cache;
    }
}
