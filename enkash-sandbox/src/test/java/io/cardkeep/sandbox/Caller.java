package io.cardkeep.sandbox;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.token.Credentials;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a sandbox as a partner would, and its control port as a test would. */
final class Caller {
    static final String IDS =
            "\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\"";
    static final String SET_PIN = "{" + IDS + ",\"pinBlock\":\"0917\",\"otpRequired\":false}";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final EnKashSandbox sandbox;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Caller(EnKashSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** What came back. */
    record Reply(int status, String body, Map<String, String> headers) {
        JsonNode json() {
            return MAPPER.readTree(body);
        }

        JsonNode payload() {
            return json().path("payload");
        }
    }

    /** Account CAA8W45 with a lakh of rupees, and the active card EKC94AEX89 in it. */
    Caller withTheUsualCard() {
        placeAccount("{\"cardAccountId\":\"CAA8W45\",\"availableBalance\":100000}");
        placeCard("""
                {"cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89","lastFour":"4312","email":"asha@example.com",
                 "mobile":"9876543210","title":"Ms","firstName":"Asha","lastName":"Rao","otbBalance":500}""");
        return this;
    }

    void placeAccount(String json) {
        expect(201, control("POST", "/accounts", json));
    }

    void placeCard(String json) {
        expect(201, control("POST", "/cards", json));
    }

    void plan(String json) {
        expect(201, control("POST", "/faults", json));
    }

    private static void expect(int status, Reply reply) {
        if (reply.status() != status) {
            throw new AssertionError("Expected " + status + " and got " + reply);
        }
    }

    JsonNode parsed(String json) {
        return MAPPER.readTree(json);
    }

    /** A setPin over a bare socket, waiting so long for each byte. */
    RawCall rawSetPin(Duration patience) throws IOException {
        String headers = "Authorization: Bearer " + token() + "\r\npartnerId: "
                + sandbox.credentials().partnerId() + "\r\nContent-Type: application/json\r\n";
        return RawCall.post(sandbox.apiUrl(), Call.SET_PIN.path(), headers, SET_PIN, patience);
    }

    Reply control(String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(sandbox.controlUrl() + path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    JsonNode received(Call call) {
        return control("GET", "/received?call=" + call.label(), "").json();
    }

    JsonNode lastReceived(Call call) {
        JsonNode all = received(call);
        return all.get(all.size() - 1);
    }

    String token() {
        return token(sandbox.credentials().companyId());
    }

    String token(String companyId) {
        return form(passwordForm(companyId)).json().path("access_token").stringValue();
    }

    Map<String, String> passwordForm(String companyId) {
        Credentials credentials = sandbox.credentials();
        return Map.of(
                "grant_type",
                "password",
                "username",
                credentials.username(),
                "password",
                credentials.password(),
                "clientId",
                companyId);
    }

    Reply form(Map<String, String> form) {
        return send(form(form, sandbox.credentials().basicPassword()));
    }

    HttpRequest.Builder form(Map<String, String> form, String basicPassword) {
        String pair = sandbox.credentials().basicUsername() + ":" + basicPassword;
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(sandbox.tokenUrl())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** A card call with everything right but, perhaps, its body. */
    Reply call(Call call, String json) {
        return call(call, "", json);
    }

    Reply call(Call call, String query, String json) {
        return send(request(call.path() + query, json, token()));
    }

    /** Whether a card call ended without an answer. */
    boolean lost(Call call, String json) {
        try {
            exchange(request(call.path(), json, token()).build());
            return false;
        } catch (IOException ended) {
            return true;
        }
    }

    HttpRequest.Builder request(String path, String json, String token) {
        return withoutPartner(path, json, token)
                .header("partnerId", sandbox.credentials().partnerId());
    }

    HttpRequest.Builder requestWithoutPartner(String path, String json) {
        return withoutPartner(path, json, token());
    }

    private HttpRequest.Builder withoutPartner(String path, String json, String token) {
        return HttpRequest.newBuilder(URI.create(sandbox.apiUrl() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return exchange(request.build());
        } catch (IOException failed) {
            throw new AssertionError("No answer came.", failed);
        }
    }

    Reply exchange(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            Map<String, String> headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().getFirst()));
            return new Reply(response.statusCode(), response.body(), headers);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", interrupted);
        }
    }
}
