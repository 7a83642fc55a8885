package io.cardkeep.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.company.CompanyId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pins version 1 of the canonical form to the byte: whoever changes it must make a version 2 beside it. */
class CanonicalFormTest {
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    private static final UUID PERSON = UUID.fromString("019ab000-0000-7000-8000-0000000000aa");

    @Test
    void is_one_line_of_json_with_its_keys_in_order() {
        HistoryEntry entry =
                entry(new Who(PERSON, "Meera Iyer", "ADMIN"), new TreeMap<>(java.util.Map.of("note", "ok")));

        assertThat(text(entry))
                .isEqualTo("{\"action\":\"pin-reset.approve\",\"at\":\"2026-11-22T04:28:03.120000Z\","
                        + "\"company\":\"CEKEP5GSGP\",\"details\":{\"note\":\"ok\"},\"from\":\"10.4.1.7\","
                        + "\"id\":\"019ab000-0000-7000-8000-000000000001\",\"outcome\":\"DONE\","
                        + "\"touches\":[{\"id\":\"EKC94AEX89\",\"kind\":\"CARD\",\"label\":\"4312\"}],\"v\":\"1\","
                        + "\"who\":{\"id\":\"019ab000-0000-7000-8000-0000000000aa\",\"name\":\"Meera Iyer\","
                        + "\"role\":\"ADMIN\"}}");
    }

    @Test
    void leaves_out_the_id_of_who_has_none() {
        assertThat(text(entry(Who.SYSTEM, new TreeMap<>())))
                .endsWith("\"who\":{\"name\":\"Cardkeep\",\"role\":\"SYSTEM\"}}");
    }

    @Test
    void escapes_as_rfc_8785_does_and_leaves_other_scripts_alone() {
        SortedMap<String, String> details = new TreeMap<>();
        details.put("note", "\"a\\b\"\t\n\u0001é हिन्दी");

        assertThat(text(entry(Who.SYSTEM, details)))
                .contains("\"note\":\"\\\"a\\\\b\\\"\\t\\n\\u0001é हिन्दी\"")
                .doesNotContain("\n");
    }

    @Test
    void keeps_microseconds_and_drops_what_the_database_would_drop() {
        Instant at = Instant.parse("2026-11-22T04:28:03.123456789Z");

        assertThat(CanonicalForm.time(at)).isEqualTo("2026-11-22T04:28:03.123456Z");
        assertThat(entryAt(at).at()).isEqualTo(Instant.parse("2026-11-22T04:28:03.123456Z"));
    }

    private static String text(HistoryEntry entry) {
        return new String(CanonicalForm.of(entry), StandardCharsets.UTF_8);
    }

    private static HistoryEntry entryAt(Instant at) {
        return new HistoryEntry(
                new HistoryEntryId(ID),
                new CompanyId("CEKEP5GSGP"),
                at,
                Who.SYSTEM,
                Origin.INTERNAL,
                PinAction.SET,
                Outcome.DONE,
                List.of(),
                new TreeMap<>());
    }

    private static HistoryEntry entry(Who who, SortedMap<String, String> details) {
        return new HistoryEntry(
                new HistoryEntryId(ID),
                new CompanyId("CEKEP5GSGP"),
                Instant.parse("2026-11-22T04:28:03.120Z"),
                who,
                new Origin("10.4.1.7"),
                PinResetAction.APPROVE,
                Outcome.DONE,
                List.of(new Touch(Touch.Kind.CARD, "EKC94AEX89", "4312")),
                details);
    }
}
