package io.cardkeep.domain.people;

import java.util.UUID;

/** A person of a company, ours and not EnKash's. */
public record PersonId(UUID value) {}
