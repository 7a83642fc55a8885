package io.cardkeep.domain.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.SampleEnkash;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every EnKash that holds a card's controls. */
public abstract class CardControlsContract {
    protected abstract CardControls controls();

    protected abstract SampleEnkash enkash();

    @Test
    void every_channel_and_every_limit_is_set_and_reads_back_exactly() {
        Map<Channel, Boolean> channels = new EnumMap<>(Channel.class);
        boolean on = false;
        for (Channel channel : Channel.values()) {
            on = !on;
            channels.put(channel, on);
        }
        Map<Limit, Change<BigDecimal>> limits = new EnumMap<>(Limit.class);
        BigDecimal count = BigDecimal.ZERO;
        for (Limit limit : Limit.values()) {
            count = count.add(BigDecimal.ONE);
            limits.put(limit, new Change.Set<>(limit.isCount() ? count : count.add(new BigDecimal("1000.25"))));
        }
        ControlChange change = new ControlChange(channels, limits);

        assertThat(controls().change(enkash().card(), change, false)).isEqualTo(new Answer.Accepted());

        UsageControls now = read();
        assertThat(now.channels()).isEqualTo(channels);
        assertThat(change.showsIn(now)).isTrue();
    }

    @Test
    void what_is_not_named_stays_and_what_is_cleared_goes() {
        change(
                Map.of(Channel.ATM, false),
                Map.of(
                        Limit.DAILY,
                        set("5000"),
                        Limit.POS_DAILY_COUNT,
                        set("3"),
                        Limit.PER_TRANSACTION,
                        set("1000000")));

        change(Map.of(), Map.of(Limit.DAILY, new Change.Clear<>()));

        UsageControls now = read();
        assertThat(now.channels()).containsEntry(Channel.ATM, false);
        assertThat(now.limits()).doesNotContainKey(Limit.DAILY);
        assertThat(now.limits().get(Limit.POS_DAILY_COUNT)).isEqualByComparingTo("3");
        assertThat(now.limits().get(Limit.PER_TRANSACTION)).isEqualByComparingTo("1000000");
    }

    @Test
    void nothing_is_not_the_same_as_no_limit() {
        change(Map.of(), Map.of(Limit.ONLINE_DAILY, set("0"), Limit.CONTACTLESS_DAILY_COUNT, set("0")));

        assertThat(read().limits().get(Limit.ONLINE_DAILY)).isEqualByComparingTo("0");
        assertThat(read().limits().get(Limit.CONTACTLESS_DAILY_COUNT)).isEqualByComparingTo("0");
    }

    @Test
    void an_admins_change_is_accepted_too() {
        ControlChange change = new ControlChange(Map.of(Channel.ONLINE, false), Map.of());

        assertThat(controls().change(enkash().card(), change, true)).isEqualTo(new Answer.Accepted());
        assertThat(read().channels()).containsEntry(Channel.ONLINE, false);
    }

    @Test
    void a_card_that_enkash_does_not_know_is_refused() {
        CardRef unknown = new CardRef(enkash().card().company(), enkash().card().account(), new CardId("EKCNOSUCH"));
        ControlChange change = new ControlChange(Map.of(Channel.POS, false), Map.of());

        assertThat(controls().read(unknown)).isInstanceOf(Reading.Refused.class);
        assertThat(controls().change(unknown, change, false)).isInstanceOf(Answer.Declined.class);
    }

    private void change(Map<Channel, Boolean> channels, Map<Limit, Change<BigDecimal>> limits) {
        assertThat(controls().change(enkash().card(), new ControlChange(channels, limits), false))
                .isEqualTo(new Answer.Accepted());
    }

    private UsageControls read() {
        return ((Reading.Read<UsageControls>) controls().read(enkash().card())).value();
    }

    private static Change<BigDecimal> set(String value) {
        return new Change.Set<>(new BigDecimal(value));
    }
}
