package io.cardkeep.web.runs;

import io.cardkeep.domain.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the sandbox's control port tells and takes: its ledger is the truth that runs are judged by. */
final class Bank {
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    Bank(URI address) {
        this.address = address;
    }

    /** Empties it; what it makes has ids that no run before had, since Cardkeep still knows those. */
    void reset(long seed) {
        post("/reset", "{\"seed\":" + Math.floorMod(seed, Integer.MAX_VALUE) + "}");
        send(HttpRequest.newBuilder(address.resolve("/effects")).DELETE());
    }

    void account(String account, BigDecimal balance) {
        post("/accounts", "{\"cardAccountId\":\"" + account + "\",\"availableBalance\":" + balance + "}");
    }

    /** A card of somebody whom EnKash knows by address and name. */
    void card(String account, String card, String lastFour, Person holder, BigDecimal balance) {
        String[] name = holder.name().split(" ", 2);
        post(
                "/cards",
                "{\"cardAccountId\":\"%s\",\"enKashCardId\":\"%s\",\"lastFour\":\"%s\",\"email\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"%s\",\"otbBalance\":%s}"
                        .formatted(account, card, lastFour, holder.email(), name[0], name[1], balance));
    }

    /** Plans one fault on the next call of a name; a late effect waits until it is told to come. */
    void plan(String call, Fault fault) {
        plan(call, List.of(fault), 1, 0, 1, 0);
    }

    /** Plans faults of some kinds, drawn from a seed, on so many calls of a name after the first few. */
    void plan(String call, List<Fault> faults, int count, int skip, double probability, long seed) {
        String kinds = String.join(
                ",", faults.stream().map(fault -> "\"" + fault.kind() + "\"").toList());
        post(
                "/faults",
                "{\"call\":\"%s\",\"kinds\":[%s],\"delayMillis\":%d,\"effectMillis\":3600000,\"count\":%d,\"skip\":%d,\"probability\":%s,\"seed\":%d}"
                        .formatted(
                                call,
                                kinds,
                                faults.getFirst().delayMillis(),
                                count,
                                skip,
                                probability,
                                Math.floorMod(seed, Integer.MAX_VALUE)));
    }

    void dropFaults() {
        send(HttpRequest.newBuilder(address.resolve("/faults")).DELETE());
    }

    void endTokens() {
        send(HttpRequest.newBuilder(address.resolve("/tokens")).DELETE());
    }

    void purchase(String card, BigDecimal amount) {
        post(
                "/purchases",
                "{\"enKashCardId\":\"%s\",\"amount\":%s,\"merchantName\":\"Chai Point\"}".formatted(card, amount));
    }

    void letLateEffectsCome() {
        post("/late-effects", "{}");
    }

    List<JsonNode> effects() {
        return list("/effects");
    }

    List<JsonNode> received() {
        return list("/received");
    }

    List<JsonNode> accounts() {
        return list("/accounts");
    }

    List<JsonNode> cards() {
        return list("/cards");
    }

    JsonNode ledger() {
        return JsonMapper.shared().readTree(send(HttpRequest.newBuilder(address.resolve("/ledger"))));
    }

    private List<JsonNode> list(String path) {
        JsonNode answer = JsonMapper.shared().readTree(send(HttpRequest.newBuilder(address.resolve(path))));
        return List.copyOf(answer.values());
    }

    private void post(String path, String json) {
        send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox's control port did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped.", e);
        }
    }
}
