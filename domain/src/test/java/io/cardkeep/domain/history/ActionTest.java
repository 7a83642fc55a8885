package io.cardkeep.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void finds_every_action_by_its_code() {
        assertThat(Action.all())
                .allSatisfy((code, action) -> assertThat(Action.of(code))
                        .isSameAs(action)
                        .extracting(Action::code)
                        .isEqualTo(code));
        assertThat(Action.all()).hasSizeGreaterThan(15);
    }

    @Test
    void spells_codes_as_room_dot_verb() {
        assertThat(Action.all().keySet()).allMatch(code -> code.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void refuses_a_code_that_nothing_has() {
        assertThatThrownBy(() -> Action.of("pin.read")).hasMessage("No action has the code pin.read.");
    }
}
