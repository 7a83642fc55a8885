package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a search which finds nothing would have found something. */
class PinTracesTest {
    private static final String PIN = "739164820517";

    private final PinTraces traces = new PinTraces();

    @ParameterizedTest
    @MethodSource("disguises")
    void findsThePlantedDigits(String planted) {
        traces.watchFor(PIN);

        traces.look("log", "2026-11-22 23:10:14 a line");
        traces.look("log", "before " + planted + " after");

        assertThat(traces.placesOf(PIN)).containsExactly("log");
        assertThat(traces.ofAllBut("")).isNotEmpty();
        assertThat(traces.ofAllBut(PIN)).isEmpty();
        assertThat(traces.looked("log")).isEqualTo(2);
    }

    static Stream<String> disguises() {
        byte[] ascii = PIN.getBytes(US_ASCII);
        List<String> digits = List.of(PIN.split(""));
        return Stream.of(
                PIN,
                "4" + PIN + "2",
                new StringBuilder(PIN).reverse().toString(),
                "7391 6482 0517",
                "739-164-820-517",
                String.join(" ", digits),
                String.join("\n", digits),
                digits.toString(),
                Arrays.toString(ascii),
                digits.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(",")),
                digits.stream().map(each -> "%3" + each).collect(Collectors.joining()),
                digits.stream().map(each -> "\\u003" + each).collect(Collectors.joining()),
                digits.stream().map(each -> "&#x3" + each + ";").collect(Collectors.joining()),
                digits.stream().map(each -> "0x3" + each).collect(Collectors.joining(", ")),
                PIN.chars().mapToObj(each -> "&#" + each + ";").collect(Collectors.joining()),
                HexFormat.of().formatHex(ascii),
                HexFormat.ofDelimiter(":").formatHex(ascii));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "{\"pinBlock\":\""})
    void findsThemInBase64WhateverStandsBeforeAndBehind(String before) {
        traces.watchFor(PIN);
        for (String behind : List.of("", "x", "xy", "\"}")) {
            byte[] whole = (before + PIN + behind).getBytes(US_ASCII);
            traces.look("standard " + behind, Base64.getEncoder().encodeToString(whole));
            traces.look(
                    "url " + behind,
                    "x." + Base64.getUrlEncoder().withoutPadding().encodeToString(whole) + ".y");
        }

        assertThat(traces.placesOf(PIN)).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "739164820518",
                "73916482051",
                "739164820 x 517",
                "NzM5MTY0ODIwNTE4",
                "373339313634383230353138",
                "0e4fbc8c-7391-6482-8051-7a0000000000"
            })
    void findsNothingWhereTheyAreNot(String text) {
        traces.watchFor(PIN);

        traces.look("log", text);

        assertThat(traces.placesOf(PIN)).isEmpty();
    }

    @Test
    void refusesToLookForWhatTurnsUpByChance() {
        assertThatIllegalArgumentException().isThrownBy(() -> traces.watchFor("0917"));
    }
}
