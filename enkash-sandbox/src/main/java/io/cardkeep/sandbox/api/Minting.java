package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Ids;
import java.time.InstantSource;

/** Where new things get their ids and their time. */
public record Minting(Ids ids, InstantSource clock) {}
