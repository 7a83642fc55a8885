package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ManyCallsTest {
    private static final int CALLS = 400;

    @Test
    void four_hundred_loads_at_once_all_move_their_money_once() throws Exception {
        try (EnKashSandbox sandbox = EnKashSandbox.start();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            String token = caller.token();
            // Answers are held back, so that the calls pile up instead of following each other.
            caller.plan("{\"call\":\"balance\",\"kind\":\"late-answer\",\"count\":400,\"delayMillis\":2000}");
            List<Future<Integer>> answers = IntStream.range(0, CALLS)
                    .mapToObj(i -> callers.submit(() -> load(caller, token, i)))
                    .toList();

            for (Future<Integer> answer : answers) {
                assertThat(answer.get(2, TimeUnit.MINUTES)).isEqualTo(200);
            }
            assertThat(effects(caller)).isEqualTo(CALLS);
            JsonNode ledger = caller.control("GET", "/ledger", "").json();
            assertThat(ledger.path("total").decimalValue()).isEqualByComparingTo("100500");
            assertThat(ledger.path("cardBalances").decimalValue()).isEqualByComparingTo("900");
        }
    }

    private static int effects(Caller caller) {
        return caller.control("GET", "/effects?call=balance", "").json().size();
    }

    private static int load(Caller caller, String token, int number) throws IOException {
        String body = "{" + Caller.IDS + ",\"amount\":1,\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"R"
                + number + "\"}";
        return caller.exchange(caller.request(Call.LOAD.path(), body, token).build())
                .status();
    }
}
