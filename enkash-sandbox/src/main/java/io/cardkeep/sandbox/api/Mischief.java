package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.fault.Delivery;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.LateEffects;
import io.cardkeep.sandbox.fault.Misbehaviour;

/** All that can go wrong with a call on purpose: what is planned, what it makes of answers, how those are sent. */
public record Mischief(Faults faults, LateEffects late, Misbehaviour misbehaviour, Delivery delivery) {}
