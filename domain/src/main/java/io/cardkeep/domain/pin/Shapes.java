package io.cardkeep.domain.pin;

/** How the digits of a PIN follow each other. */
final class Shapes {
    private Shapes() {}

    static boolean isOneDigit(char[] pin) {
        return repeatsEvery(pin, 1);
    }

    static boolean isRun(char[] pin) {
        return eachStepIs(pin, 1) || eachStepIs(pin, 9);
    }

    /** A half, a third or another part of at most half, repeated to the end: 3737, 12121, 123123. */
    static boolean repeatsPart(char[] pin) {
        for (int period = 2; period <= pin.length / 2; period++) {
            if (repeatsEvery(pin, period)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPairs(char[] pin) {
        for (int i = 0; i < pin.length - 1; i += 2) {
            if (pin[i] != pin[i + 1]) {
                return false;
            }
        }
        return pin.length % 2 == 0;
    }

    static boolean isPalindrome(char[] pin) {
        for (int i = 0; i < pin.length / 2; i++) {
            if (pin[i] != pin[pin.length - 1 - i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isNearlyOneDigit(char[] pin) {
        return othersThan(pin[0], pin) <= 1 || othersThan(pin[1], pin) <= 1;
    }

    private static boolean repeatsEvery(char[] pin, int period) {
        for (int i = period; i < pin.length; i++) {
            if (pin[i] != pin[i - period]) {
                return false;
            }
        }
        return true;
    }

    private static boolean eachStepIs(char[] pin, int step) {
        for (int i = 1; i < pin.length; i++) {
            if (Math.floorMod(pin[i] - pin[i - 1], 10) != step) {
                return false;
            }
        }
        return true;
    }

    private static int othersThan(char digit, char[] pin) {
        int others = 0;
        for (char each : pin) {
            others += each == digit ? 0 : 1;
        }
        return others;
    }
}
