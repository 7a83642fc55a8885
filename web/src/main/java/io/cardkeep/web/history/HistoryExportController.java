package io.cardkeep.web.history;

import io.cardkeep.application.history.ExportHistory;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history as a CSV file (RFC 4180), pushed row by row to whoever reads it. */
@Controller
final class HistoryExportController {
    /** Each holds a connection of the database for as long as its reader reads; the pages need some as well. */
    private static final int AT_ONCE = 3;

    private static final String RETRY_SECONDS = "30";
    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern(
                    "'cardkeep-history-'uuuu-MM-dd'T'HHmmss'Z.csv'")
            .withZone(ZoneOffset.UTC);

    private final ExportHistory exportHistory;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    HistoryExportController(ExportHistory exportHistory, InstantSource clock) {
        this.exportHistory = exportHistory;
        this.clock = clock;
    }

    @FreshFactor
    @GetMapping("/history.csv")
    void show(Visitor visitor, @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        FilterForm form = FilterForm.of(parameters);
        switch (form.read(visitor.actor().company(), visitor.zone())) {
            case FilterForm.Reading.Right(HistoryFilter filter) -> exportInTurn(visitor, filter, response);
            case FilterForm.Reading.Wrong _ -> response.sendRedirect(new FilterUrls(form).page());
        }
    }

    private void exportInTurn(Visitor visitor, HistoryFilter filter, HttpServletResponse response) throws IOException {
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        try {
            describe(response, clock.instant());
            exportHistory.export(visitor.actor(), filter, HistoryCsv::new, response.getOutputStream());
        } finally {
            places.release();
        }
    }

    private static void describe(HttpServletResponse response, Instant now) {
        response.setContentType("text/csv;header=present;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(FILE.format(now))
                        .build()
                        .toString());
    }
}
