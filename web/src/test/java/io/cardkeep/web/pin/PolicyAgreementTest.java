package io.cardkeep.web.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.pin.BannedWindows;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The browser's policy and the domain's are two texts; here each is asked the same. */
class PolicyAgreementTest {
    private static final PinPolicy FOUR = PinPolicy.on(LocalDate.of(2026, 11, 22), 4, 4);
    private static final PinPolicy LONG = PinPolicy.on(LocalDate.of(2026, 11, 22), 4, 12);
    private static final int HOLDERS = 1_000;
    private static final int PINS_EACH = 200;
    private static final int BATCH = 50;
    private static final String JUDGE = """
            async ([policies, pins]) => {
              const { broken, isPin } = await import('/js/pin/policy.js');
              return policies.map((text, i) => {
                const policy = JSON.parse(text);
                return pins[i].map((pin) => isPin(pin, policy) ? broken(pin, policy).join(' ') : 'NOT_A_PIN');
              });
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
    void agreesOnAllTenThousandPinsOfAHolderOfWhomNothingIsKnown() {
        List<String> pins =
                IntStream.range(0, 10_000).mapToObj("%04d"::formatted).toList();

        List<String> said =
                inBrowser(FOUR, List.of(HolderFacts.UNKNOWN), List.of(pins)).getFirst();

        assertThat(said).isEqualTo(inDomain(FOUR, HolderFacts.UNKNOWN, pins));
        assertThat(said.stream().filter(rules -> !rules.isEmpty())).hasSize(1_064);
    }

    @Test
    void agreesOnAThousandRandomHoldersAndPinsOfAllLengths() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        SampleHolders holders = new SampleHolders(random);
        long broken = 0;
        for (int done = 0; done < HOLDERS; done += BATCH) {
            List<HolderFacts> facts =
                    Stream.generate(holders::next).limit(BATCH).toList();
            List<List<String>> pins =
                    facts.stream().map(each -> pinsFor(each, random)).toList();
            List<List<String>> said = inBrowser(LONG, facts, pins);
            for (int i = 0; i < BATCH; i++) {
                assertThat(said.get(i))
                        .as("seed %d, holder %d", seed, done + i)
                        .isEqualTo(inDomain(LONG, facts.get(i), pins.get(i)));
                broken += said.get(i).stream()
                        .filter(rules -> rules.contains("_"))
                        .count();
            }
        }
        assertThat(broken).as("seed %d: PINs that break a rule", seed).isGreaterThan(HOLDERS * PINS_EACH / 4);
    }

    @Test
    void agreesOnWhatIsNoPin() {
        List<String> noPins = List.of("", "123", "12a4", "0917465", "-917", "09 7", "०९१७");

        assertThat(inBrowser(FOUR, List.of(HolderFacts.UNKNOWN), List.of(noPins))
                        .getFirst())
                .containsOnly("NOT_A_PIN")
                .isEqualTo(inDomain(FOUR, HolderFacts.UNKNOWN, noPins));
    }

    /** Half of them hold one of the holder's own windows. */
    private static List<String> pinsFor(HolderFacts facts, Random random) {
        List<String> windows = BannedWindows.of(facts).byRule().values().stream()
                .flatMap(List::stream)
                .toList();
        List<String> pins = new ArrayList<>();
        for (int i = 0; i < PINS_EACH; i++) {
            int length = random.nextInt(4, 13);
            int digits = random.nextInt(1, 11);
            String pin =
                    random.ints(length, 0, digits).mapToObj(Integer::toString).collect(Collectors.joining());
            if (i % 2 == 0 && !windows.isEmpty()) {
                int at = random.nextInt(length - 3);
                pin = pin.substring(0, at) + windows.get(random.nextInt(windows.size())) + pin.substring(at + 4);
            }
            pins.add(pin);
        }
        return pins;
    }

    @SuppressWarnings("unchecked") // the page answers a list of lists of text
    private static List<List<String>> inBrowser(PinPolicy policy, List<HolderFacts> facts, List<List<String>> pins) {
        List<String> policies = facts.stream()
                .map(each -> JsonMapper.shared()
                        .writeValueAsString(
                                BrowserPolicy.of(policy, BannedWindows.of(each).byRule())))
                .toList();
        return (List<List<String>>) browser.run(JUDGE, List.of(policies, pins));
    }

    private static List<String> inDomain(PinPolicy policy, HolderFacts facts, List<String> pins) {
        return pins.stream().map(pin -> inDomain(policy, facts, pin)).toList();
    }

    private static String inDomain(PinPolicy policy, HolderFacts facts, String pin) {
        char[] digits = pin.toCharArray();
        return policy.isPin(digits)
                ? policy.broken(digits, facts).stream().map(Enum::name).collect(Collectors.joining(" "))
                : "NOT_A_PIN";
    }
}
