package io.cardkeep.application.approval;

import io.cardkeep.application.pin.ResetState;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue of PIN resets that wait to be decided, and those that were. */
public final class ListApprovals {
    private static final int PAGE = 50;

    private final PinResets resets;
    private final CaseFiles files;

    public ListApprovals(PinResets resets, CaseFiles files) {
        this.resets = resets;
        this.files = files;
    }

    /** How many wait, for the badge in the navigation; 0 for who may not see the queue. */
    public long waiting(Actor actor) {
        return Sight.of(actor) ? resets.countPending(actor.company()) : 0;
    }

    /**
     * One page of the list.
     *
     * @param after the last one of the page before; null for the first page */
    public Outcome pending(Actor actor, @Nullable PinResetId after) {
        if (!Sight.of(actor)) {
            return new Outcome.NotAllowed();
        }
        List<PinReset.Pending> found = resets.pending(actor.company(), last(actor, after), PAGE + 1);
        List<PinReset.Pending> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Outcome.Queue(
                files.of(actor, page).stream().map(ListApprovals::waiting).toList(),
                resets.countPending(actor.company()),
                oldest(actor, after, page),
                found.size() > PAGE ? page.getLast().request().id() : null);
    }

    /**
     * One page of the list.
     *
     * @param after the last one of the page before; null for the first page */
    public Outcome decided(Actor actor, @Nullable PinResetId after) {
        if (!Sight.of(actor)) {
            return new Outcome.NotAllowed();
        }
        List<PinReset> found = resets.ended(actor.company(), last(actor, after), PAGE + 1);
        List<PinReset> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<PersonId, Person> deciders = files.people(
                actor,
                page.stream()
                        .flatMap(reset -> Ended.of(reset).stream())
                        .flatMap(ended -> Stream.ofNullable(ended.by()))
                        .collect(Collectors.toSet()));
        return new Outcome.Past(
                files.of(actor, page).stream()
                        .map(file -> decided(file, deciders))
                        .toList(),
                resets.countPending(actor.company()),
                found.size() > PAGE ? page.getLast().request().id() : null);
    }

    private @Nullable PinResetRequest last(Actor actor, @Nullable PinResetId after) {
        return after == null
                ? null
                : resets.find(actor.company(), after).map(PinReset::request).orElse(null);
    }

    private @Nullable Instant oldest(Actor actor, @Nullable PinResetId after, List<PinReset.Pending> page) {
        List<PinReset.Pending> first = after == null ? page : resets.pending(actor.company(), null, 1);
        return first.isEmpty() ? null : first.getFirst().request().askedAt();
    }

    private static Waiting waiting(CaseFile file) {
        PinResetRequest request = file.reset().request();
        boolean forOther = !request.askedBy().equals(request.cardholder());
        return new Waiting(
                request.id(),
                request.number(),
                file.cardholder().name(),
                forOther ? file.asker().name() : null,
                file.card().product(),
                file.card().number(),
                request.reason(),
                request.askedAt(),
                request.endsAt(),
                file.resets(),
                file.refusal());
    }

    private static Decided decided(CaseFile file, Map<PersonId, Person> deciders) {
        PinResetRequest request = file.reset().request();
        Ended ended = Ended.of(file.reset()).orElseThrow();
        Person by = ended.by() == null ? null : deciders.get(ended.by());
        return new Decided(
                request.id(),
                request.number(),
                file.cardholder().name(),
                file.card().product(),
                file.card().number(),
                ResetState.of(file.reset()),
                by == null ? null : by.name(),
                ended.at(),
                ended.note());
    }

    /**
     * A request that waits.
     *
     * @param askedBy who asked for the cardholder; null when they asked themselves
     * @param refusal why the actor cannot approve it; null when they can
     * @param resets how many resets were asked for on the card in 90 days, this one included
     */
    public record Waiting(
            PinResetId id,
            String number,
            String cardholder,
            @Nullable String askedBy,
            CardProduct product,
            MaskedNumber digits,
            PinResetReason reason,
            Instant askedAt,
            Instant endsAt,
            int resets,
            @Nullable Refusal refusal) {}

    /**
     * A request that no longer waits.
     *
     * @param by who decided or cancelled; null for what time did
     * @param at when it was decided or ended
     */
    public record Decided(
            PinResetId id,
            String number,
            String cardholder,
            CardProduct product,
            MaskedNumber digits,
            ResetState state,
            @Nullable String by,
            Instant at,
            String note) {}

    public sealed interface Outcome {
        /**
         * What waits, oldest first.
         *
         * @param oldest when the request that waits longest was asked for; null when none waits */
        record Queue(
                List<Waiting> rows,
                long waiting,
                @Nullable Instant oldest,
                @Nullable PinResetId next) implements Outcome {}

        record Past(
                List<Decided> rows, long waiting, @Nullable PinResetId next) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
