package io.cardkeep.benchmarks.stand;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's control port. */
public final class ControlPort {
    private final URI address;

    public ControlPort(URI address) {
        this.address = address;
    }

    void open(CardAccount account) throws IOException, InterruptedException {
        post("/accounts", """
                {"cardAccountId":"%s","availableBalance":9000000000}""".formatted(account.id().value()));
    }

    void issue(List<Card> cards) throws IOException, InterruptedException {
        post("/cards", cards.stream().map(ControlPort::json).collect(Collectors.joining(",", "[", "]")));
    }

    /** The last call that arrived, as the control port tells it. */
    public JsonNode lastReceived(String call) throws IOException, InterruptedException {
        JsonNode answer =
                JsonMapper.shared().readTree(send(HttpRequest.newBuilder(address.resolve("/received?call=" + call))));
        JsonNode calls = answer.isArray() ? answer : answer.path("received");
        return calls.path(calls.size() - 1);
    }

    private void post(String path, String json) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static String json(Card card) {
        return """
                {"cardAccountId":"%s","enKashCardId":"%s","lastFour":"%s"}""".formatted(
                        card.account().value(), card.id().value(), card.number().lastDigits());
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException("The sandbox answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        }
    }
}
