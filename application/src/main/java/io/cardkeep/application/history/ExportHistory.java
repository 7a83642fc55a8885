package io.cardkeep.application.history;

import static io.cardkeep.domain.history.Outcome.DONE;
import static io.cardkeep.domain.history.Outcome.NOT_DONE;
import static io.cardkeep.domain.history.Outcome.STARTED;

import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryAction;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.HistorySink;
import io.cardkeep.domain.people.Actor;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes the history out, one entry at a time, and leaves an entry of its beginning and of its end. */
public final class ExportHistory {
    private final History history;
    private final Chronicle chronicle;

    public ExportHistory(History history, Chronicle chronicle) {
        this.history = history;
        this.chronicle = chronicle;
    }

    /**
     * Exports what the actor may read, oldest first. The beginning is in the history before the first byte is written.
     *
     * @param filter its company and {@code concerning} are replaced by what the actor may read
     * @param layout how entries become bytes
     * @param out where to; not closed. The hash is over exactly the bytes that went through it
     */
    public Outcome export(Actor actor, HistoryFilter filter, Layout layout, OutputStream out) {
        MessageDigest sha256 = sha256();
        Draft draft = chronicle.draft(actor, HistoryAction.EXPORT);
        chronicle.record(draft.ends(STARTED));
        Counter counter = new Counter();
        try {
            long rows = write(Reach.of(actor, filter), layout, new DigestOutputStream(out, sha256), counter);
            String hash = HexFormat.of().formatHex(sha256.digest());
            chronicle.record(
                    draft.with("rows", Long.toString(rows)).with("sha256", hash).ends(DONE));
            return new Outcome.Written(rows, hash);
        } catch (IOException _) {
            chronicle.record(counter.tell(draft).ends(NOT_DONE, "reader-gone"));
            return new Outcome.BrokenOff(counter.rows);
        } catch (RuntimeException e) {
            chronicle.record(counter.tell(draft).ends(NOT_DONE, "failed"));
            throw e;
        }
    }

    private long write(HistoryFilter filter, Layout layout, OutputStream out, Counter counter) throws IOException {
        Lines lines = layout.begin(out);
        long rows = history.export(filter, entry -> {
            lines.accept(entry);
            counter.rows++;
        });
        lines.flush();
        return rows;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Counts what was written until it broke off. */
    private static final class Counter {
        private long rows;

        Draft tell(Draft draft) {
            return draft.with("rows", Long.toString(rows));
        }
    }

    /** A file format. */
    @FunctionalInterface
    public interface Layout {
        /** Begins a file; what it writes before the first entry (a header line) belongs to it. */
        Lines begin(OutputStream out) throws IOException;
    }

    /** Takes the entries of one file; flushed once, after the last of them. */
    public interface Lines extends HistorySink, Flushable {}

    /** How an export ended. */
    public sealed interface Outcome {
        /**
         * Everything was written.
         *
         * @param sha256 hex, over all bytes of the file
         */
        record Written(long rows, String sha256) implements Outcome {}

        /** The reader has gone; what they have is not whole. */
        record BrokenOff(long rows) implements Outcome {}
    }
}
