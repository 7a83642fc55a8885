package io.cardkeep.domain.journal;

import java.util.UUID;

/** One change asked of EnKash. */
public record InstructionId(UUID value) {}
