package io.cardkeep.web.pin;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.cardkeep.application.pin.IssueSealingChallenge;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the page's script asks for when "Set PIN" is pressed. */
@Controller
final class ChallengeController {
    private final IssueSealingChallenge challenges;

    ChallengeController(IssueSealingChallenge challenges) {
        this.challenges = challenges;
    }

    @PostMapping(path = "/cards/{card}/pin/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Challenge> create(Actor actor, @PathVariable CardId card, HttpSession session) {
        return switch (challenges.issue(actor, card, SessionHash.of(session))) {
            case IssueSealingChallenge.Outcome.Issued issued -> ResponseEntity.ok(Challenge.of(issued));
            case IssueSealingChallenge.Outcome.NotNow(PinStep step) ->
                ResponseEntity.status(StepStatus.of(step)).build();
            case IssueSealingChallenge.Outcome.NotFound() ->
                ResponseEntity.notFound().build();
        };
    }

    record Challenge(String kid, @JsonRawValue String jwk, String nonce, String card, Instant expiresAt) {
        static Challenge of(IssueSealingChallenge.Outcome.Issued issued) {
            return new Challenge(
                    issued.key().id(),
                    issued.key().jwk(),
                    issued.nonce(),
                    issued.card().value(),
                    issued.expiresAt());
        }

        @Override
        public String toString() {
            return "Challenge";
        }
    }
}
