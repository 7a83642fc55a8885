package io.cardkeep.application.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.HistoryPage;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.people.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads how much of the history, and what an export leaves behind. */
final class ReadingTheHistoryTest {
    private final World world = new World();
    private final ReadHistory read = new ReadHistory(world.memory.history());
    private final ExportHistory export = new ExportHistory(world.memory.history(), world.chronicle);
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor farah = world.anAuditor("Farah Khan").build();
    private final HistoryFilter everything = HistoryFilter.of(World.COMPANY);

    @Test
    void an_auditor_reads_the_companys_and_an_employee_their_own() {
        world.anActiveCard().heldBy(asha).build();
        world.anActiveCard().heldBy(farah).build();

        assertThat(page(farah, everything).entries())
                .hasSize(world.memory.history().all().size());
        assertThat(page(asha, everything).entries())
                .hasSize(2)
                .allMatch(entry ->
                        entry.touches().stream().anyMatch(touch -> touch.label().equals("Asha Rao")));
    }

    @Test
    void a_filter_for_another_person_or_company_does_not_widen_what_one_may_read() {
        HistoryFilter wide = new HistoryFilter(
                new CompanyId("OTHER"), farah.person().value(), null, null, null, Set.of(), null, Set.of());

        assertThat(page(asha, wide).entries())
                .allMatch(entry ->
                        entry.touches().stream().anyMatch(touch -> touch.label().equals("Asha Rao")));
        assertThat(page(farah, wide).entries())
                .allMatch(entry -> entry.company().equals(World.COMPANY));
    }

    @Test
    void an_export_is_begun_in_the_history_before_its_first_byte_and_ended_with_its_hash() throws Exception {
        List<Outcome> atFirstByte = new ArrayList<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ExportHistory.Layout layout = out -> {
            atFirstByte.add(world.lastEntry().outcome());
            out.write("at,action\n".getBytes(StandardCharsets.UTF_8));
            return lines(out);
        };

        ExportHistory.Outcome outcome = export.export(farah, everything, layout, file);

        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.toByteArray()));
        long rows = file.toString(StandardCharsets.UTF_8).lines().count() - 1;
        assertThat(outcome).isEqualTo(new ExportHistory.Outcome.Written(rows, sha256));
        assertThat(atFirstByte).containsExactly(Outcome.STARTED);
        assertThat(world.lastEntry().details())
                .containsEntry("rows", Long.toString(rows))
                .containsEntry("sha256", sha256);
        assertThat(world.entriesOf(HistoryAction.EXPORT)).containsExactly("STARTED", "DONE");
    }

    @Test
    void an_export_whose_reader_has_gone_says_how_far_it_came() {
        ExportHistory.Layout layout = out -> new ExportHistory.Lines() {
            private int taken;

            @Override
            public void accept(HistoryEntry entry) throws IOException {
                if (taken == 2) {
                    throw new IOException("Broken pipe");
                }
                taken++;
            }

            @Override
            public void flush() {}
        };

        assertThat(export.export(farah, everything, layout, OutputStream.nullOutputStream()))
                .isEqualTo(new ExportHistory.Outcome.BrokenOff(2));
        assertThat(world.entriesOf(HistoryAction.EXPORT)).containsExactly("STARTED", "NOT_DONE reader-gone");
        assertThat(world.lastEntry().details()).containsEntry("rows", "2");
    }

    @Test
    void an_export_that_fails_is_not_left_begun() {
        ExportHistory.Layout broken = _ -> {
            throw new IllegalStateException("A bug.");
        };

        assertThatThrownBy(() -> export.export(farah, everything, broken, OutputStream.nullOutputStream()))
                .hasMessage("A bug.");
        assertThat(world.entriesOf(HistoryAction.EXPORT)).containsExactly("STARTED", "NOT_DONE failed");
    }

    private HistoryPage page(Actor actor, HistoryFilter filter) {
        return read.page(actor, filter, null, 200);
    }

    private static ExportHistory.Lines lines(OutputStream out) {
        return new ExportHistory.Lines() {
            @Override
            public void accept(HistoryEntry entry) throws IOException {
                out.write((entry.at() + "," + entry.action().code() + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }
        };
    }
}
