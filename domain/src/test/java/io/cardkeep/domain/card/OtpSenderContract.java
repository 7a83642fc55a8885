package io.cardkeep.domain.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.enkash.SampleEnkash;
import io.cardkeep.domain.otp.OtpAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every EnKash that sends one-time codes. */
public abstract class OtpSenderContract {
    protected abstract OtpSender sender();

    protected abstract SampleEnkash enkash();

    @ParameterizedTest
    @EnumSource(OtpAction.class)
    void a_code_for_any_act_is_sent_and_has_a_name(OtpAction action) {
        assertThat(sender().send(enkash().card(), action)).isInstanceOf(OtpSender.Sending.Sent.class);
    }

    @Test
    void each_sending_has_a_name_of_its_own() {
        assertThat(sender().send(enkash().card(), OtpAction.TRANSACTION_OTP))
                .isNotEqualTo(sender().send(enkash().card(), OtpAction.TRANSACTION_OTP));
    }

    @Test
    void a_card_that_enkash_does_not_know_gets_none() {
        CardRef unknown = new CardRef(enkash().card().company(), enkash().card().account(), new CardId("EKCNOSUCH"));

        assertThat(sender().send(unknown, OtpAction.BLOCK_CARD)).isInstanceOf(OtpSender.Sending.Declined.class);
    }
}
