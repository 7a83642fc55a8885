package io.cardkeep.enkash;

import io.cardkeep.sandbox.EnKashSandbox;
import io.cardkeep.sandbox.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stand-in for EnKash over real HTTP, with EnKash's own example account and card in it. */
final class Sandbox implements AutoCloseable {
    static final String SECRET = "demo-secret-key";
    private static final JsonMapper JSON = new JsonMapper();

    private final EnKashSandbox sandbox;
    private final boolean encrypted;
    private final String generation;
    private final HttpClient control = HttpClient.newHttpClient();

    private Sandbox(SandboxOptions.Builder options, boolean encrypted, String generation) {
        this.encrypted = encrypted;
        this.generation = generation;
        try {
            SandboxOptions built = encrypted ? options.encryptedWith(SECRET).build() : options.build();
            this.sandbox = EnKashSandbox.start(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        post("/accounts", """
                {"cardAccountId":"CAA8W45","companyName":"Vikram Singh","availableBalance":898138}""");
        post("/cards", """
                {"cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89","lastFour":"4821","otbBalance":1250.5,
                 "email":"Asha.Rao@Example.com","firstName":"Asha","lastName":"Rao","physicalCard":true}""");
    }

    static Sandbox with(SandboxOptions.Builder options) {
        return new Sandbox(options, false, "2025");
    }

    static Sandbox encrypted(boolean encrypted) {
        return new Sandbox(SandboxOptions.builder(), encrypted, "2025");
    }

    static Sandbox speaking(Spoken spoken) {
        return speaking(spoken, SandboxOptions.builder());
    }

    static Sandbox speaking(Spoken spoken, SandboxOptions.Builder options) {
        return new Sandbox(options.generation(spoken.asTheSandboxCallsIt()), spoken.isEncrypted(), spoken.generation());
    }

    Installation installation() {
        return installation(Map.of());
    }

    /** An installation pointed at this sandbox, some of its settings changed. */
    Installation installation(Map<String, Object> changed) {
        Map<String, Object> settings = Installation.settings(sandbox.apiUrl(), sandbox.tokenUrl());
        if (encrypted) {
            settings.put("enkash.encryption", "aes");
            settings.put("enkash.secret", SECRET);
        }
        settings.put("enkash.generation", generation);
        settings.putAll(changed);
        return new Installation(settings);
    }

    void post(String path, String json) {
        send(HttpRequest.newBuilder(sandbox.controlUrl().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    void fault(String call, String kind) {
        post("/faults", "{\"call\":\"" + call + "\",\"kind\":\"" + kind + "\"}");
    }

    void endAllTokens() {
        send(HttpRequest.newBuilder(sandbox.controlUrl().resolve("/tokens")).DELETE());
    }

    /** A list that the control port answers. */
    List<JsonNode> list(String path) {
        return List.copyOf(
                send(HttpRequest.newBuilder(sandbox.controlUrl().resolve(path))).values());
    }

    /** What arrived of one call, oldest first. */
    List<JsonNode> received(String call) {
        JsonNode answer = send(HttpRequest.newBuilder(
                sandbox.controlUrl().resolve("/received?call=" + URLEncoder.encode(call, StandardCharsets.UTF_8))));
        return List.copyOf((answer.isArray() ? answer : answer.path("received")).values());
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var response = control.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.body());
            }
            return response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        control.shutdownNow();
        try {
            sandbox.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
