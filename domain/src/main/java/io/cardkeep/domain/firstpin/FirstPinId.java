package io.cardkeep.domain.firstpin;

import java.util.UUID;

/** A proposal that some cards never had a PIN. */
public record FirstPinId(UUID value) {}
