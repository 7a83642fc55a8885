package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the trusted proxy in front saw it. */
final class ForwardedRequest extends HttpServletRequestWrapper {
    private final String client;
    private final boolean https;

    ForwardedRequest(HttpServletRequest request, String client, boolean https) {
        super(request);
        this.client = client;
        this.https = https;
    }

    @Override
    public String getRemoteAddr() {
        return client;
    }

    @Override
    public String getRemoteHost() {
        return client;
    }

    @Override
    public String getScheme() {
        return https ? "https" : "http";
    }

    @Override
    public boolean isSecure() {
        return https;
    }
}
