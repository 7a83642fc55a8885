package io.cardkeep.sandbox.token;

import io.cardkeep.sandbox.contradiction.Contradictions;
import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.exchange.Json;
import io.cardkeep.sandbox.exchange.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** {@code POST /oauth/token}: plain OAuth 2 with a password or a refresh token, no envelope. Source: EnKash, "Auth Token". */
public final class TokenEndpoint {
    private final Credentials credentials;
    private final Tokens tokens;
    private final Contradictions contradictions;

    public TokenEndpoint(Credentials credentials, Tokens tokens, Contradictions contradictions) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.contradictions = contradictions;
    }

    public Answer answer(Request request) {
        if (!request.mediaType().equals("application/x-www-form-urlencoded")) {
            return error(415, "invalid_request", "Content-Type must be application/x-www-form-urlencoded");
        }
        if (!request.header("Authorization").orElse("").equals(expectedBasic())) {
            return error(401, "unauthorized", "Bad client credentials")
                    .with("WWW-Authenticate", "Basic realm=\"oauth\"");
        }
        Map<String, String> form = request.form();
        return switch (form.getOrDefault("grant_type", "")) {
            case "password" -> byPassword(form);
            case "refresh_token" -> byRefreshToken(form);
            case "" -> error(400, "invalid_request", "Missing grant type");
            default -> error(400, "unsupported_grant_type", "Unsupported grant type");
        };
    }

    private Answer byPassword(Map<String, String> form) {
        for (String field : new String[] {"username", "password", "clientId"}) {
            if (form.getOrDefault(field, "").isBlank()) {
                return error(400, "invalid_request", "Missing " + field);
            }
        }
        boolean known = credentials.username().equals(form.get("username"))
                && credentials.password().equals(form.get("password"));
        if (!known) {
            return error(400, "invalid_grant", "Bad credentials");
        }
        String companyId = form.getOrDefault("clientId", "");
        return credentials.companyIds().contains(companyId)
                ? granted(companyId)
                : error(400, "invalid_grant", "clientId is not a company of this partner");
    }

    private Answer byRefreshToken(Map<String, String> form) {
        return tokens.useRefresh(form.getOrDefault("refresh_token", ""))
                .map(this::granted)
                .orElseGet(() -> error(400, "invalid_grant", "Invalid refresh token"));
    }

    private Answer granted(String companyId) {
        Tokens.Pair pair = tokens.issue(companyId);
        Answer answer = Answer.json(
                200,
                Json.object()
                        .put("access_token", pair.access())
                        .put("token_type", "bearer")
                        .put("refresh_token", pair.refresh())
                        .put("expires_in", pair.expiresIn())
                        .put("scope", "read write trust"));
        return contradictions.spelt(Call.TOKEN, answer);
    }

    private String expectedBasic() {
        String pair = credentials.basicUsername() + ":" + credentials.basicPassword();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer error(int status, String error, String description) {
        return Answer.json(status, Json.object().put("error", error).put("error_description", description));
    }
}
