package io.cardkeep.domain.history;

/**
 * Text as every store and every export can keep it. What somebody typed may hold U+0000, which PostgreSQL refuses, or
 * half a surrogate pair, which is no UTF-8; an entry that cannot be stored would be an act without a trace.
 */
final class KeepableText {
    private static final int REPLACEMENT = 0xFFFD;

    private KeepableText() {}

    static String of(String text) {
        return text.codePoints().allMatch(KeepableText::isKeepable) ? text : replaced(text);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> isKeepable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isKeepable(int codePoint) {
        return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
