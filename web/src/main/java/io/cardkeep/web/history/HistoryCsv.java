package io.cardkeep.web.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.cardkeep.application.history.ExportHistory;
import io.cardkeep.domain.history.HistoryEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Entries as lines of a CSV file: RFC 4180, UTF-8, a header line, cells that no spreadsheet takes for a formula. */
final class HistoryCsv implements ExportHistory.Lines {
    private final CsvWriter csv;

    HistoryCsv(OutputStream out) throws IOException {
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        write(CsvRow.header());
    }

    @Override
    public void accept(HistoryEntry entry) throws IOException {
        write(CsvRow.of(entry));
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    private void write(String... cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException readerHasGone) {
            throw readerHasGone.getCause();
        }
    }
}
