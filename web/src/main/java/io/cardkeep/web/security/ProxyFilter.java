package io.cardkeep.web.security;

import io.cardkeep.web.wiring.TrustedProxies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} when a trusted proxy says so, and nobody else. The
 * client is the last address in the chain that is no trusted proxy, so a client cannot put itself elsewhere.
 */
final class ProxyFilter extends OncePerRequestFilter {
    private final TrustedProxies proxies;

    ProxyFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!proxies.include(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        boolean https = "https".equalsIgnoreCase(lastOf(values(request, "X-Forwarded-Proto"), ""));
        chain.doFilter(new ForwardedRequest(request, client(request), https), response);
    }

    private String client(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        for (String hop : values(request, "X-Forwarded-For").reversed()) {
            if (!IpAddresses.isLiteral(hop)) {
                return client;
            }
            client = hop;
            if (!proxies.include(hop)) {
                return client;
            }
        }
        return client;
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String lastOf(List<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : values.getLast();
    }
}
