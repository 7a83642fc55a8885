package io.cardkeep.web.pin;

import io.cardkeep.application.pin.OpenPinPage;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.domain.otp.OtpRequestId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Draws the one screen about a card's PIN that its next step asks for. */
final class PinScreens {
    private final OpenPinPage pages;
    private final Supplier<UUID> formIds;

    PinScreens(OpenPinPage pages, Supplier<UUID> formIds) {
        this.pages = pages;
        this.formIds = formIds;
    }

    /** The screen of a card as it is now; 404 when the actor may not see the card. */
    ModelAndView draw(PinAttempt attempt, HttpStatus status, @Nullable Refusal refusal) {
        return switch (pages.open(attempt.actor(), attempt.card())) {
            case OpenPinPage.Outcome.Opened(var page) -> screen(page, attempt.code(), status, refusal);
            case OpenPinPage.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView screen(
            OpenPinPage.Page page, @Nullable OtpRequestId code, HttpStatus status, @Nullable Refusal refusal) {
        if (page.step().maySet()) {
            return view("pin/new", PinForm.of(page, formIds.get(), code, refusal), status);
        }
        if (page.step() instanceof PinStep.Settling settling && !settling.sending()) {
            return view("pin/unconfirmed", new PinUnconfirmed(page, settling.since(), settling.until()), status);
        }
        return view("pin/closed", PinClosed.of(page), status);
    }

    private static ModelAndView view(String name, Object screen, HttpStatus status) {
        return new ModelAndView(name, Map.of("screen", screen), status);
    }
}
