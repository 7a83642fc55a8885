package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.fault.Delivery;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.LateEffects;

/** All that can go wrong with a call on purpose: what is planned, what comes late, how answers are sent. */
public record Mischief(Faults faults, LateEffects late, Delivery delivery) {}
