package io.cardkeep.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void holds_every_amount_with_two_decimals() {
        assertThat(Money.of("10")).isEqualTo(Money.of("10.00")).hasToString("Money[rupees=10.00]");
    }

    @Test
    void refuses_a_fraction_of_a_paisa_instead_of_rounding_it_away() {
        assertThatThrownBy(() -> Money.of("0.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void adds_exactly() {
        assertThat(Money.of("898138").plus(Money.of("92415.44"))).isEqualTo(Money.of("990553.44"));
    }

    @Test
    void orders_by_amount() {
        assertThat(Money.of("-1")).isLessThan(Money.ZERO);
        assertThat(Money.of("2")).isGreaterThan(Money.of("1.99"));
    }
}
