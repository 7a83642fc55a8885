package io.cardkeep.web.pin;

import io.cardkeep.application.pin.OpenPinPage;
import io.cardkeep.application.pin.PinStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page for when no PIN can be chosen: why, until when, and what to do instead.
 *
 * @param title key of a message
 * @param text key of a message, with its arguments
 * @param until ends the text; null when no time does
 * @param confirmable whether the holder may say that the last PIN works
 */
record PinClosed(
        OpenPinPage.Page page,
        String title,
        String text,
        List<String> args,
        @Nullable Instant until,
        Link link,
        boolean confirmable) {

    /** Where to go from here. */
    record Link(String key, String href) {}

    static PinClosed of(OpenPinPage.Page page) {
        Link back = new Link("pin.back", "/cards/" + page.card().value());
        return switch (page.step()) {
            case PinStep.NotYours() -> plain(page, "pin.not-yours", back);
            case PinStep.NoPinInThisState(var status) ->
                new PinClosed(page, "pin.no-pin.title", "pin.no-pin." + status, List.of(), null, back, false);
            case PinStep.AskForReset(Instant unconfirmedSince) -> askFirst(page, unconfirmedSince != null);
            case PinStep.Waiting waiting -> waiting(page, waiting);
            case PinStep.Settling _ -> plain(page, "pin.sending", new Link("pin.sending.button", ""));
            case PinStep.Paused(var cause, Instant until) ->
                new PinClosed(page, "pin.paused.title", "pin.paused." + cause, List.of(), until, back, false);
            case PinStep.FirstPin _, PinStep.Approved _, PinStep.SetAgain _ ->
                throw new IllegalArgumentException("A PIN can be set, so nothing is closed.");
        };
    }

    private static PinClosed askFirst(OpenPinPage.Page page, boolean unconfirmed) {
        String text = unconfirmed ? "pin.ask.unconfirmed" : "pin.ask";
        Link ask =
                new Link("pin.ask.button", "/pin-resets/new?card=" + page.card().value());
        return new PinClosed(page, "pin.ask.title", text, List.of(), null, ask, unconfirmed);
    }

    private static PinClosed waiting(OpenPinPage.Page page, PinStep.Waiting step) {
        Link mine = new Link("pin.waiting.button", "/pin-resets");
        List<String> number = List.of(step.number());
        return new PinClosed(page, "pin.waiting.title", "pin.waiting", number, step.endsAt(), mine, false);
    }

    private static PinClosed plain(OpenPinPage.Page page, String key, Link link) {
        return new PinClosed(page, key + ".title", key, List.of(), null, link, false);
    }
}
