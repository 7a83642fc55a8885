package io.cardkeep.web.runs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A card as the effects so far have made it. */
final class Face {
    private final Map<String, String> controls = new HashMap<>();
    private String status = "ACTIVE";
    private boolean plastic;
    private BigDecimal withoutLoads;
    private boolean replaced;
    private @Nullable String replaces;

    /** @param balance what is on it to begin with */
    Face(BigDecimal balance) {
        this.withoutLoads = balance;
    }

    /** The card that takes this one's place, with its money, its plastic and its controls. */
    Face succeeded(String id) {
        Face next = new Face(BigDecimal.ZERO);
        next.plastic = plastic;
        next.controls.putAll(controls);
        next.replaces = id;
        replaced = true;
        status = "BLOCKED";
        return next;
    }

    boolean isReplaced() {
        return replaced;
    }

    /** The card whose place it took; null for one that took nobody's. */
    @Nullable
    String replaces() {
        return replaces;
    }

    void become(String next) {
        status = next;
    }

    boolean is(String wanted) {
        return status.equals(wanted);
    }

    String status() {
        return status;
    }

    void becomePlastic() {
        plastic = true;
    }

    boolean isPlastic() {
        return plastic;
    }

    void spend(BigDecimal amount) {
        withoutLoads = withoutLoads.subtract(amount);
    }

    /** What would be on it, had nothing been loaded. */
    BigDecimal withoutLoads() {
        return withoutLoads;
    }

    void control(Row row) {
        for (String control : row.controls()) {
            int sign = control.indexOf('=');
            controls.put(control.substring(0, sign), control.substring(sign + 1));
        }
    }

    Map<String, String> controls() {
        return controls;
    }

    /** Only what was set in the run is known; a limit that was never set is none. */
    boolean isControlled(Row row) {
        return row.controls().stream().allMatch(control -> {
            int sign = control.indexOf('=');
            return controls.getOrDefault(control.substring(0, sign), "").equals(control.substring(sign + 1));
        });
    }
}
