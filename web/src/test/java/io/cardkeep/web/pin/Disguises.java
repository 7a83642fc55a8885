package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads runs of twelve digits and more out of a text, also where they were separated, encoded or printed as bytes. */
final class Disguises {
    private static final Pattern SEPARATED = Pattern.compile("[0-9](?:[^0-9A-Za-z]{0,3}+[0-9]){11,}+");

    /** Hex with or without marks between: {@code 3039}, {@code %30%39}, {@code 0x30, 0x39}, {@code u0030u0039}. */
    private static final Pattern HEX =
            Pattern.compile("3[0-9](?:[^0-9A-Za-z]{0,3}+(?:0x|u00|x)?+3[0-9]){11,}+", Pattern.CASE_INSENSITIVE);

    /** Decimal codes, as a byte array is printed, or as entities in HTML: {@code [48, 57]}. */
    private static final Pattern CODES =
            Pattern.compile("(?:4[89]|5[0-7])(?:[^0-9A-Za-z]{1,3}+(?:4[89]|5[0-7])){11,}+");

    /** Three bytes of digits are always four such characters. */
    private static final Pattern BASE64 = Pattern.compile("(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,}+");

    /** What stands before and behind them may hold a few digits more. */
    private static final Pattern BASE64_AROUND =
            Pattern.compile("(?:[A-Za-z0-9+/_-]{4})?" + BASE64 + "(?:[A-Za-z0-9+/_-]{2,4})?");

    private static final Pattern TWO_DIGITS = Pattern.compile("3([0-9])|4([89])|5([0-7])");

    private Disguises() {}

    /** What can be read as such runs, once for each way of reading it. */
    static List<String> runsIn(String text) {
        List<String> runs = new ArrayList<>();
        SEPARATED.matcher(text).results().map(run -> digits(run.group())).forEach(runs::add);
        HEX.matcher(text).results().map(run -> fromHex(run.group())).forEach(runs::add);
        CODES.matcher(text).results().map(run -> fromCodes(run.group())).forEach(runs::add);
        BASE64.matcher(text).results().map(core -> fromBase64(text, core)).forEach(runs::add);
        return runs;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String fromHex(String text) {
        String codes = digits(text.replaceAll("(?i)0x|u00", ""));
        StringBuilder run = new StringBuilder();
        for (int i = 1; i < codes.length(); i += 2) {
            run.append(codes.charAt(i));
        }
        return run.toString();
    }

    private static String fromCodes(String text) {
        StringBuilder run = new StringBuilder();
        for (Matcher code = TWO_DIGITS.matcher(text); code.find(); ) {
            run.append((char) Integer.parseInt(code.group()));
        }
        return run.toString();
    }

    private static String fromBase64(String text, MatchResult core) {
        Matcher around = BASE64_AROUND.matcher(text);
        around.region(Math.max(0, core.start() - 4), Math.min(text.length(), core.end() + 4));
        String whole = around.find() ? around.group() : core.group();
        String standard = whole.replace('-', '+').replace('_', '/');
        return new String(Base64.getDecoder().decode(standard), ISO_8859_1);
    }
}
