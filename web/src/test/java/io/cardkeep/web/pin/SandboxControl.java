package io.cardkeep.web.pin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's control port. */
final class SandboxControl {
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    SandboxControl(URI address) {
        this.address = address;
    }

    void account(String account) {
        post("/accounts", "{\"cardAccountId\":\"%s\"}".formatted(account));
    }

    void card(String account, String card, String lastFour) {
        post(
                "/cards",
                "{\"cardAccountId\":\"%s\",\"enKashCardId\":\"%s\",\"lastFour\":\"%s\"}"
                        .formatted(account, card, lastFour));
    }

    /** Plans one fault on the next "Set Card PIN". */
    void faultOnSetPin(String kind) {
        post("/faults", "{\"call\":\"setPin\",\"kind\":\"%s\"}".formatted(kind));
    }

    /** From now on no question about an account is answered, until {@link #isBack}. */
    void isSilent() {
        post("/faults", "{\"call\":\"cardAccount/get\",\"kind\":\"unavailable\",\"count\":1000000}");
    }

    void isBack() {
        send(HttpRequest.newBuilder(address.resolve("/faults")).DELETE());
    }

    /** The PINs that arrived for a card, as text, oldest first; what is no text is shown with its type. */
    List<String> pinsFor(String card) {
        return calls(card).stream()
                .map(call -> call.path("pinBlock"))
                .map(pin -> pin.path("type").asString().equals("STRING")
                        ? pin.path("value").asString()
                        : pin.toString())
                .toList();
    }

    /** How many "Set Card PIN" calls for a card were carried out. */
    long actedOn(String card) {
        return calls(card).stream()
                .filter(call -> call.path("outcome").path("acted").asBoolean())
                .count();
    }

    private List<JsonNode> calls(String card) {
        JsonNode answer =
                JsonMapper.shared().readTree(send(HttpRequest.newBuilder(address.resolve("/received?call=setPin"))));
        JsonNode calls = answer.isArray() ? answer : answer.path("received");
        return calls.values().stream()
                .filter(call ->
                        call.path("body").path("enKashCardId").asString().equals(card))
                .toList();
    }

    private void post(String path, String json) {
        send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
