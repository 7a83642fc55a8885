package io.cardkeep.web.pin;

import io.cardkeep.application.pin.OpenPinPage;
import java.time.Instant;

/**
 * The page for a PIN whose outcome nobody knows yet.
 *
 * @param sentAt when it was sent
 * @param again from when on another one may be set
 */
record PinUnconfirmed(OpenPinPage.Page page, Instant sentAt, Instant again) {}
