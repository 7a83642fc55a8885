package io.cardkeep.enkash;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.cardkeep.domain.company.CompanyId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The credentials of every company of this installation; a call of any other company never leaves. */
final class CredentialsByCompany {
    private final Map<CompanyId, EnkashCredentials> known;

    CredentialsByCompany(Collection<EnkashCredentials> credentials) {
        this.known = credentials.stream().collect(toUnmodifiableMap(EnkashCredentials::company, each -> each));
    }

    Optional<EnkashCredentials> of(CompanyId company) {
        return Optional.ofNullable(known.get(company));
    }
}
