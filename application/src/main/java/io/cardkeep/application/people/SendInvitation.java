package io.cardkeep.application.people;

import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.SetUpLinks;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes a link that lets somebody join and gives it to the mail alone. */
public final class SendInvitation {
    /**
     * Takes where tokens come from and where links lead.
     *
     * @param random 32 fresh random bytes each
     * @param address makes a token's text into a link of this installation
     */
    public SendInvitation(SetUpLinks links, Notices notices, Supplier<byte[]> random, UnaryOperator<String> address) {}
}
