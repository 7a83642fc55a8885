package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Request;

/** What one method on one path of the control port does. */
interface Route {
    Answer answer(Request request);
}
