package io.cardkeep.web.history;

import io.cardkeep.application.history.ReadHistory;
import io.cardkeep.domain.history.HistoryCursor;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.HistoryPage;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The history, page by page: the company's for who may read it, else what concerns oneself. */
@Controller
final class HistoryController {
    private static final int PAGE = 50;

    private final ReadHistory readHistory;
    private final InstantSource clock;

    HistoryController(ReadHistory readHistory, InstantSource clock) {
        this.readHistory = readHistory;
        this.clock = clock;
    }

    @GetMapping("/history")
    String index(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader HttpHeaders headers,
            Model model,
            HttpServletResponse response) {
        FilterForm form = FilterForm.of(parameters);
        model.addAttribute("form", form);
        model.addAttribute("urls", new FilterUrls(form));
        model.addAttribute("choices", Choices.at(clock.instant(), visitor.zone(), form));
        model.addAttribute("own", !visitor.actor().may(Permission.READ_COMPANY_HISTORY));
        switch (form.read(visitor.actor().company(), visitor.zone())) {
            case FilterForm.Reading.Right(HistoryFilter filter) ->
                model.addAttribute("page", page(visitor, form, filter, PagePlace.read(parameters)));
            case FilterForm.Reading.Wrong(SortedMap<String, String> fields) -> {
                model.addAttribute("wrong", fields);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
        return fragmentWanted(headers) ? "history/index :: results" : "history/index";
    }

    private PageView page(Visitor visitor, FilterForm form, HistoryFilter filter, Optional<HistoryCursor> place) {
        HistoryPage page = readHistory.page(visitor.actor(), filter, place.orElse(null), PAGE);
        return PageView.of(page, form, place.isPresent());
    }

    /** The results alone replace the results; going back asks htmx for the whole page. */
    private static boolean fragmentWanted(HttpHeaders headers) {
        return "history".equals(headers.getFirst("HX-Target")) && !headers.containsHeader("HX-History-Restore-Request");
    }
}
