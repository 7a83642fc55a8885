package io.cardkeep.domain.pin;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every PIN of a length. */
final class AllPins {
    private AllPins() {}

    static Stream<String> of(int length) {
        return IntStream.range(0, (int) Math.pow(10, length)).mapToObj(("%0" + length + "d")::formatted);
    }
}
