package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import java.time.Instant;

/**
 * The app that shows a person a code of six digits every 30 seconds (TOTP, RFC 6238).
 *
 * @param lastStep the step of time, counted from 1970 in 30 seconds, whose code was taken last: none up to it is taken
 *     again (RFC 6238, 5.2)
 */
public record AuthenticatorApp(CompanyId company, PersonId person, SealedSeed seed, Instant addedAt, long lastStep) {}
