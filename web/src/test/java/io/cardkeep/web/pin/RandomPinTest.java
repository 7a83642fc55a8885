package io.cardkeep.web.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.pin.BannedWindows;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RandomPinTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DRAW = """
            async ([policy, count]) => {
              const { randomPin } = await import('/js/pin/random.js');
              return Array.from({ length: count }, () => randomPin(JSON.parse(policy)));
            }""";
    private static final String DRAW_FROM = """
            async ([policy, given]) => {
              const { randomPin } = await import('/js/pin/random.js');
              let next = 0;
              return randomPin(JSON.parse(policy), (bytes) => bytes.map(() => given[next++ % given.length]));
            }""";

    private static ScriptPage browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        browser = new ScriptPage();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void reachesEveryAllowedPinAndNoRefusedOne() {
        PinPolicy policy = PinPolicy.on(TODAY, 4, 4);
        Set<String> allowed = new HashSet<>(IntStream.range(0, 10_000)
                .mapToObj("%04d"::formatted)
                .filter(pin ->
                        policy.broken(pin.toCharArray(), HolderFacts.UNKNOWN).isEmpty())
                .toList());

        // 8,936 coupons are collected after about 81,000 draws; after 250,000 one is missing once in 10^8 runs.
        List<?> drawn = (List<?>) browser.run(DRAW, List.of(told(policy, HolderFacts.UNKNOWN), 250_000));

        assertThat(new HashSet<>(drawn)).isEqualTo(allowed);
    }

    @Test
    void neverOffersWhatTheHoldersOwnListRefuses() {
        HolderFacts facts = new HolderFacts(LocalDate.of(1987, 8, 15), "9876543210", "4312", "40217", null, "560037");
        PinPolicy policy = PinPolicy.on(TODAY, 4, 4);

        List<?> drawn = (List<?>) browser.run(DRAW, List.of(told(policy, facts), 100_000));

        assertThat(drawn)
                .hasSize(100_000)
                .allSatisfy(pin -> assertThat(policy.broken(pin.toString().toCharArray(), facts))
                        .isEmpty());
    }

    @Test
    void drawsAgainWhereABytesTopValuesWouldFavourSomeDigits() {
        String told = told(PinPolicy.on(TODAY, 4, 4), HolderFacts.UNKNOWN);

        assertThat(browser.run(DRAW_FROM, List.of(told, List.of(250, 10, 251, 19, 255, 21, 252, 249))))
                .isEqualTo("0919");
    }

    @ParameterizedTest(name = "{0} to {1} digits: {2}")
    @CsvSource({"4, 4, 4", "4, 5, 5", "4, 12, 6", "8, 12, 8"})
    void assignsAtMostSixDigitsUnlessTheProgrammeWantsMore(int min, int max, int length) {
        List<?> drawn =
                (List<?>) browser.run(DRAW, List.of(told(PinPolicy.on(TODAY, min, max), HolderFacts.UNKNOWN), 20));

        assertThat(drawn).allSatisfy(pin -> assertThat(pin.toString()).hasSize(length));
    }

    private static String told(PinPolicy policy, HolderFacts facts) {
        return JsonMapper.shared()
                .writeValueAsString(
                        BrowserPolicy.of(policy, BannedWindows.of(facts).byRule()));
    }
}
