package io.cardkeep.domain.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinPolicyAgainstPlainPolicyTest {
    private static final PinPolicy POLICY = PinPolicy.on(LocalDate.of(2026, 11, 22), 4, 12);
    private static final PlainPolicy PLAIN = new PlainPolicy(1940, 2029);

    @ParameterizedTest(name = "{0} digits, one of {1}")
    @CsvSource({"4, 1", "5, 1", "6, 7"})
    void agreesOnThePinsOfALength(int length, int oneOf) {
        AllPins.of(length)
                .filter(pin -> Integer.parseInt(pin) % oneOf == 0)
                .forEach(pin -> assertSame(pin, HolderFacts.UNKNOWN, "none"));
    }

    @Test
    void agreesOnEveryFourDigitPinOfRandomHolders() {
        long seed = System.nanoTime();
        RandomHolders holders = new RandomHolders(new Random(seed));
        for (int i = 0; i < 50; i++) {
            HolderFacts facts = holders.next();
            AllPins.of(4).forEach(pin -> assertSame(pin, facts, "seed " + seed));
        }
    }

    @Test
    void agreesOnRandomLongerPinsMadeOfFewDigitsAndTheHoldersFacts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomHolders holders = new RandomHolders(random);
        for (int i = 0; i < 20_000; i++) {
            HolderFacts facts = holders.next();
            StringBuilder pin = new StringBuilder();
            int digits = random.nextInt(1, 11);
            random.ints(12, 0, digits).forEach(pin::append);
            if (random.nextBoolean() && facts.birthDate() != null) {
                pin.replace(
                        2,
                        6,
                        "%02d%02d"
                                .formatted(
                                        facts.birthDate().getDayOfMonth(),
                                        facts.birthDate().getMonthValue()));
            }
            assertSame(pin.substring(0, random.nextInt(4, 13)), facts, "seed " + seed);
        }
    }

    /** Compares before it asserts: a described assertion for each of a million PINs takes half a minute. */
    private static void assertSame(String pin, HolderFacts facts, String seed) {
        List<PinRule> plain = PLAIN.broken(pin, facts);
        List<PinRule> broken = POLICY.broken(pin.toCharArray(), facts);
        if (!broken.equals(plain)) {
            assertThat(broken).as("%s, %s", pin, seed).isEqualTo(plain);
        }
    }
}
