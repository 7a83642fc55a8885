package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.stand.EnkashLogin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The JDK's HTTP client and nothing else: sends what our adapter sends, and looks at the status alone. */
final class BareClient {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(30);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(50);

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient shared = client();
    private final URI api;
    private final String token;

    BareClient(URI api) throws IOException, InterruptedException {
        this.api = api;
        this.token = token();
    }

    /** Over connections that are kept alive. */
    void overShared(String path, String json) throws IOException, InterruptedException {
        check(shared.send(request(path, json), BodyHandlers.ofByteArray()));
    }

    /** Over a connection of its own, as a change must go. */
    void overOwn(String path, String json) throws IOException, InterruptedException {
        try (HttpClient own = client()) {
            check(own.send(request(path, json), BodyHandlers.ofByteArray()));
            own.shutdownNow();
        }
    }

    private HttpRequest request(String path, String json) {
        return HttpRequest.newBuilder(api.resolve("/api/v0/partner/enKashCard" + path))
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("partnerId", EnkashLogin.PARTNER_ID)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(json.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static void check(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("The sandbox answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private String token() throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(EnkashLogin.CLIENT.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(api.resolve("/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString(EnkashLogin.FORM))
                .build();
        HttpResponse<byte[]> answer = shared.send(request, BodyHandlers.ofByteArray());
        check(answer);
        return JsonMapper.shared().readTree(answer.body()).path("access_token").stringValue();
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_WITHIN)
                .executor(threads)
                .build();
    }
}
