package io.cardkeep.web.doctor;

import io.cardkeep.sandbox.EnKashSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** What a sandbox holds that is to be examined, and no report may say. */
final class Patient {
    static final List<String> VALUES = List.of(
            "Zarathustra", "Quillfeather", "zq@wombat.example", "7391", "86421.37", "753.19", "Xylophone Bazaar");

    private Patient() {}

    static void account(EnKashSandbox sandbox) {
        post(sandbox, "/accounts", "{\"cardAccountId\":\"CAA8W45\",\"availableBalance\":898138}");
    }

    /** Two cards of the account and what was bought with one. */
    static void cards(EnKashSandbox sandbox) {
        post(sandbox, "/cards", """
                [{"cardAccountId":"CAA8W45","enKashCardId":"EKCPATIENT1","lastFour":"7391","otbBalance":86421.37,
                  "email":"zq@wombat.example","firstName":"Zarathustra","lastName":"Quillfeather"},
                 {"cardAccountId":"CAA8W45","enKashCardId":"EKCPATIENT2"}]""");
        post(sandbox, "/purchases", """
                [{"enKashCardId":"EKCPATIENT1","amount":753.19,"merchantName":"Xylophone Bazaar",
                  "txnDate":"2026-02-02T10:00:00.250Z"},
                 {"enKashCardId":"EKCPATIENT1","amount":20,"merchantName":"Xylophone Bazaar",
                  "txnDate":"2026-02-03T23:30:07.900Z"}]""");
    }

    private static void post(EnKashSandbox sandbox, String path, String json) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(sandbox.controlUrl() + path))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
