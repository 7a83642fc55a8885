package io.cardkeep.domain.load;

import io.cardkeep.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What EnKash tells of a load that it accepted.
 *
 * @param transaction EnKash's id of the transaction; null when it sent none
 * @param balance what is on the card now, rupees; null when it sent none
 */
public record Loaded(@Nullable String transaction, @Nullable Money balance) {}
