package io.cardkeep.web;

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
public final class SandboxControl {
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    public SandboxControl(URI address) {
        this.address = address;
    }

    public void account(String account) {
        post("/accounts", "{\"cardAccountId\":\"%s\"}".formatted(account));
    }

    /** One with rupees to load onto cards. */
    public void account(String account, long rupees) {
        post("/accounts", "{\"cardAccountId\":\"%s\",\"availableBalance\":%d}".formatted(account, rupees));
    }

    public void card(String account, String card, String lastFour) {
        post(
                "/cards",
                "{\"cardAccountId\":\"%s\",\"enKashCardId\":\"%s\",\"lastFour\":\"%s\"}"
                        .formatted(account, card, lastFour));
    }

    /** Plans one fault on the next "Set Card PIN". */
    public void faultOnSetPin(String kind) {
        fault("setPin", kind);
    }

    /** Plans one fault on the next call of a name. */
    public void fault(String call, String kind) {
        post("/faults", "{\"call\":\"%s\",\"kind\":\"%s\"}".formatted(call, kind));
    }

    /** How often a call arrived at all. */
    public int received(String call) {
        return arrived("?call=" + call).size();
    }

    /** What was asked for a card by a call, for instance {@code L} by {@code block}, oldest first. */
    public List<JsonNode> received(String call, String card) {
        return arrived("?call=" + call).stream()
                .filter(each ->
                        each.path("body").path("enKashCardId").asString().equals(card))
                .toList();
    }

    /** From now on no question about an account is answered, until {@link #isBack}. */
    public void isSilent() {
        post("/faults", "{\"call\":\"cardAccount/get\",\"kind\":\"unavailable\",\"count\":1000000}");
    }

    public void isBack() {
        send(HttpRequest.newBuilder(address.resolve("/faults")).DELETE());
    }

    /** The PINs that arrived for a card, as text, oldest first; what is no text is shown with its type. */
    public List<String> pinsFor(String card) {
        return received("setPin", card).stream()
                .map(call -> call.path("pinBlock"))
                .map(pin -> pin.path("type").asString().equals("STRING")
                        ? pin.path("value").asString()
                        : pin.toString())
                .toList();
    }

    /** The latest one-time code that was sent for a card. */
    public String codeFor(String card) {
        return JsonMapper.shared()
                .readTree(send(HttpRequest.newBuilder(address.resolve("/otp?enKashCardId=" + card))))
                .values()
                .stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .path("otp")
                .asString();
    }

    /** How many "Set Card PIN" calls for a card were carried out. */
    public long actedOn(String card) {
        return received("setPin", card).stream()
                .filter(call -> call.path("outcome").path("acted").asBoolean())
                .count();
    }

    /** The calls about a card that arrived, whatever became of them, oldest first. */
    public List<String> callsOn(String card) {
        return arrived("").stream()
                .filter(call -> call.path("body").toString().contains('"' + card + '"'))
                .map(call -> call.path("call").asString())
                .toList();
    }

    /** What calls of a name did, oldest first. */
    public List<JsonNode> effects(String call) {
        JsonNode answer =
                JsonMapper.shared().readTree(send(HttpRequest.newBuilder(address.resolve("/effects?call=" + call))));
        return List.copyOf((answer.isArray() ? answer : answer.path("effects")).values());
    }

    private List<JsonNode> arrived(String query) {
        JsonNode answer =
                JsonMapper.shared().readTree(send(HttpRequest.newBuilder(address.resolve("/received" + query))));
        return List.copyOf((answer.isArray() ? answer : answer.path("received")).values());
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
