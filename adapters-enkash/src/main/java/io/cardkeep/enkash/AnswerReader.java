package io.cardkeep.enkash;

/** Decides what came of a call. */
interface AnswerReader {
    /**
     * Reads what came.
     *
     * @param codec how the answer's body travelled
     */
    Reply read(Delivery delivery, BodyCodec codec);
}
