package io.cardkeep.demo.enkash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.demo.company.DemoAccount;
import io.cardkeep.demo.company.DemoCard;
import io.cardkeep.demo.company.DemoPerson;
import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.sandbox.EnKashSandbox;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeptSandboxTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void holds24CardsOf12PeopleInFourKindsOfAccount() throws Exception {
        try (DataFolder data = DataFolder.claim(folder);
                EnKashSandbox sandbox = KeptSandbox.start(data, NOW)) {
            List<JsonNode> cards = get(sandbox, "/cards");
            List<JsonNode> accounts = get(sandbox, "/accounts");

            assertThat(cards).hasSize(24);
            assertThat(texts(cards, "email")).hasSize(12);
            assertThat(texts(accounts, "accountType")).containsExactlyInAnyOrder("CORPORATE", "MEAL", "FUEL", "GIFT");
            assertThat(texts(accounts, "cardAccountId"))
                    .hasSameElementsAs(
                            DemoAccount.all().stream().map(DemoAccount::id).toList());
            assertThat(cards.stream()
                            .map(card -> card.at("/cardStatus/name").stringValue())
                            .distinct())
                    .containsExactlyInAnyOrder("ACTIVE", "LOCKED", "BLOCKED");
            assertThat(cards.stream()
                            .map(card -> card.get("physicalCard").booleanValue())
                            .distinct())
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void givesTheEmployeeTheCardOfEnkashsOwnExampleAndTwoMore() throws Exception {
        try (DataFolder data = DataFolder.claim(folder);
                EnKashSandbox sandbox = KeptSandbox.start(data, NOW)) {
            List<JsonNode> theirs = get(sandbox, "/cards").stream()
                    .filter(card -> card.get("email").stringValue().equals("employee@demo.cardkeep.test"))
                    .toList();

            assertThat(theirs).hasSize(3);
            assertThat(theirs).anySatisfy(card -> {
                assertThat(card.get("enKashCardId").stringValue()).isEqualTo("EKC94AEX89");
                assertThat(card.get("cardAccountId").stringValue()).isEqualTo("CAA8W45");
                assertThat(card.get("companyId").stringValue()).isEqualTo("CEKEP5GSGP");
                assertThat(card.get("maskedNumber").stringValue()).endsWith("4312");
            });
        }
    }

    @Test
    void leavesEachCardWithTheBalanceItShouldHaveAfterItsPurchases() throws Exception {
        try (DataFolder data = DataFolder.claim(folder);
                EnKashSandbox sandbox = KeptSandbox.start(data, NOW)) {
            assertThat(get(sandbox, "/cards").stream()
                            .collect(Collectors.toMap(
                                    card -> card.get("enKashCardId").stringValue(),
                                    card -> card.get("otbBalance")
                                            .decimalValue()
                                            .setScale(2))))
                    .isEqualTo(DemoCard.all().stream().collect(Collectors.toMap(DemoCard::id, DemoCard::balanceNow)));
        }
    }

    @Test
    void spends200TimesInTheLastSixtyDaysInManyWays() {
        List<Purchase> purchases = new Spending(DemoCard.all(), new Random(4312), NOW).purchases(200);

        assertThat(purchases).hasSize(200).isSortedAccordingTo(Comparator.comparing(Purchase::at));
        assertThat(purchases)
                .allSatisfy(purchase -> assertThat(purchase.at()).isBetween(NOW.minus(Duration.ofDays(61)), NOW));
        assertThat(purchases).extracting(Purchase::status).contains("SUCCESS", "PENDING", "FAILED", "REVERSED");
        assertThat(purchases).extracting(Purchase::type).contains("SALE", "REFUND");
        assertThat(purchases).extracting(Purchase::amount).allMatch(amount -> amount.signum() > 0);
        assertThat(purchases)
                .filteredOn(purchase -> purchase.card().id().equals("EKC94AEX89"))
                .hasSizeGreaterThan(15);
        assertThat(purchases)
                .allSatisfy(purchase -> assertThat(purchase.merchant().accountType())
                        .isEqualTo(purchase.card().accountType()));
    }

    @Test
    void keepsItsStateFromOneRunToTheNext() throws Exception {
        List<JsonNode> first;
        try (DataFolder data = DataFolder.claim(folder);
                EnKashSandbox sandbox = KeptSandbox.start(data, NOW)) {
            first = get(sandbox, "/cards");
        }
        try (DataFolder data = DataFolder.claim(folder);
                EnKashSandbox sandbox = KeptSandbox.start(data, NOW.plus(Duration.ofDays(1)))) {
            assertThat(get(sandbox, "/cards")).isEqualTo(first);
        }
    }

    @Test
    void startsAfreshWhenFillingWasCutShort() throws Exception {
        Files.writeString(folder.resolve("sandbox.unfinished.json"), "{\"half\":");

        try (DataFolder data = DataFolder.claim(folder);
                EnKashSandbox sandbox = KeptSandbox.start(data, NOW)) {
            assertThat(get(sandbox, "/cards")).hasSize(24);
        }
        assertThat(folder.resolve("sandbox.unfinished.json")).doesNotExist();
    }

    @Test
    void saysWhatToDoAboutAStateThatCannotBeRead() throws Exception {
        Files.writeString(folder.resolve("sandbox.json"), "{\"half\":");

        try (DataFolder data = DataFolder.claim(folder)) {
            assertThatThrownBy(() -> KeptSandbox.start(data, NOW))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("sandbox.json")
                    .hasMessageContaining("move the folder");
        }
    }

    @Test
    void knowsEveryHolderAndKeepsTheAuditorWithoutACard() {
        assertThat(DemoPerson.all())
                .extracting(DemoPerson::email)
                .containsAll(DemoCard.all().stream().map(DemoCard::email).toList());
        assertThat(DemoCard.all()).extracting(DemoCard::email).doesNotContain("auditor@demo.cardkeep.test");
        assertThat(DemoCard.all()).extracting(DemoCard::lastFour).doesNotHaveDuplicates();
        assertThat(DemoCard.all())
                .extracting(DemoCard::balanceNow)
                .allMatch(now -> now.compareTo(BigDecimal.ZERO) >= 0);
    }

    private static List<JsonNode> get(EnKashSandbox sandbox, String path) throws IOException, InterruptedException {
        URI uri = sandbox.controlUrl().resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return JSON.readTree(body).valueStream().toList();
        }
    }

    private static List<String> texts(List<JsonNode> nodes, String field) {
        return nodes.stream()
                .map(node -> node.get(field).stringValue())
                .distinct()
                .toList();
    }
}
