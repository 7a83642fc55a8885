package io.cardkeep.domain.pin;

import java.util.UUID;

/** A request for a PIN reset. */
public record PinResetId(UUID value) {}
