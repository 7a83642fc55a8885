package io.cardkeep.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses plain HTTP from anywhere but this machine, so that no password or session crosses a network in the clear. */
final class TransportFilter extends OncePerRequestFilter {
    private final URI publicUrl;

    TransportFilter(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isSecure()
                || IpAddresses.isLoopback(request.getRemoteAddr())
                || request.getRequestURI().startsWith("/actuator/health")) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .println("Cardkeep answers over HTTPS alone. Open " + publicUrl + " instead. If this came through your"
                        + " proxy, name its address in CARDKEEP_TRUSTED_PROXIES and let it send X-Forwarded-Proto.");
    }
}
