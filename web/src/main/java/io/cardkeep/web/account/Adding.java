package io.cardkeep.web.account;

import io.cardkeep.application.account.AddCardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.web.shell.Flash;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** How adding an account ended, as its page says it. */
sealed interface Adding {
    Duration TRY_AGAIN_AFTER = Duration.ofMinutes(1);

    /** The account is known, now or already. */
    record Known(Flash told) implements Adding {}

    /**
     * Something typed will not do.
     *
     * @param message key of what to say at the field
     */
    record Unfit(String field, String message) implements Adding {}

    record EnkashSilent(Duration retryAfter) implements Adding {}

    /** Throws ResponseStatusException with 403 when they may not add any. */
    static Adding of(AddCardAccount.Outcome outcome) {
        return switch (outcome) {
            case AddCardAccount.Outcome.Added(CardAccountId id) -> new Known(Flash.done("account.added", id.value()));
            case AddCardAccount.Outcome.AlreadyKnown(CardAccountId id) ->
                new Known(Flash.note("account.already-known", id.value()));
            case AddCardAccount.Outcome.IdMissing() -> new Unfit("id", "account.id-unfit");
            case AddCardAccount.Outcome.TitleUnfit(int longest) -> new Unfit("title", "account.title-unfit");
            case AddCardAccount.Outcome.UnknownAtEnkash(String reason) -> new Unfit("id", "account.unknown");
            case AddCardAccount.Outcome.EnkashSilent(String why, @Nullable Duration retryAfter) ->
                new EnkashSilent(retryAfter == null ? TRY_AGAIN_AFTER : retryAfter);
            case AddCardAccount.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
