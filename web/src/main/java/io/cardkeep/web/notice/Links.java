package io.cardkeep.web.notice;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.web.wiring.Installation;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Absolute addresses of the pages that notices lead to. EnKash's card ids may hold any character. */
final class Links {
    private final Installation installation;

    Links(Installation installation) {
        this.installation = installation;
    }

    String card(Card card) {
        return link("/cards/" + segment(card));
    }

    String pin(Card card) {
        return link("/cards/" + segment(card) + "/pin");
    }

    String approval(PinResetRequest request) {
        return link("/approvals/" + request.id().value());
    }

    String pinResets() {
        return link("/pin-resets");
    }

    String instructions() {
        return link("/instructions");
    }

    String signIn() {
        return link("/login");
    }

    String me() {
        return link("/me");
    }

    String askAgain(Card card) {
        String id = UriUtils.encode(card.id().value(), StandardCharsets.UTF_8);
        return link("/pin-resets/new?card=" + id);
    }

    private String link(String path) {
        return installation.link(path).toString();
    }

    private static String segment(Card card) {
        return UriUtils.encode(card.id().value(), StandardCharsets.UTF_8);
    }
}
