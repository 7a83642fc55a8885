package io.cardkeep.application.outage;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.outage.Outages;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether EnKash cannot be reached at the moment, for pages to say so. */
public final class ShowOutage {
    private final Outages outages;
    private final CardAccounts accounts;

    public ShowOutage(Outages outages, CardAccounts accounts) {
        this.outages = outages;
        this.accounts = accounts;
    }

    /** Empty while EnKash answers. */
    public Optional<Silence> of(CompanyId company) {
        return outages.current(company).map(outage -> new Silence(outage.since(), lastConfirmed(company)));
    }

    private @Nullable Instant lastConfirmed(CompanyId company) {
        return accounts.of(company).stream()
                .map(CardAccount::asOf)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * That EnKash is silent.
     *
     * @param since when it first gave no answer
     * @param asOf when it last confirmed what pages show, or before; null when it never did
     */
    public record Silence(Instant since, @Nullable Instant asOf) {}
}
