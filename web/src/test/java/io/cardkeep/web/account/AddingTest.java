package io.cardkeep.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.application.account.AddCardAccount.Outcome;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import io.cardkeep.web.shell.Flash;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class AddingTest {
    private static final CardAccountId ID = new CardAccountId("CAA8W45");

    @Test
    void an_account_that_is_known_now_or_already_leads_to_the_list() {
        assertThat(Adding.of(new Outcome.Added(ID)))
                .isEqualTo(new Adding.Known(Flash.done("account.added", "CAA8W45")));
        assertThat(Adding.of(new Outcome.AlreadyKnown(ID)))
                .isEqualTo(new Adding.Known(Flash.note("account.already-known", "CAA8W45")));
    }

    @Test
    void what_will_not_do_is_said_at_its_field() {
        assertThat(Adding.of(new Outcome.TitleUnfit(100))).isEqualTo(new Adding.Unfit("title", "account.title-unfit"));
        assertThat(Adding.of(new Outcome.UnknownAtEnkash("No such account")))
                .isEqualTo(new Adding.Unfit("id", "account.unknown"));
    }

    @Test
    void a_silent_enkash_is_asked_again_when_it_says_or_in_a_minute() {
        assertThat(Adding.of(new Outcome.EnkashSilent("503", Duration.ofSeconds(5))))
                .isEqualTo(new Adding.EnkashSilent(Duration.ofSeconds(5)));
        assertThat(Adding.of(new Outcome.EnkashSilent("reset", null)))
                .isEqualTo(new Adding.EnkashSilent(Duration.ofMinutes(1)));
    }

    @Test
    void who_may_not_is_told_so() {
        assertThatThrownBy(() -> Adding.of(new Outcome.NotAllowed()))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("403");
    }

    @Test
    void the_form_comes_back_with_what_was_typed_and_what_is_wrong() {
        Visit admin = CardkeepServer.shared().signedIn("admin@cardkeep.test");

        HttpResponse<String> blank = admin.send("POST", "/accounts", typed(" ", "Travel"));
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("Write the account’s id", "value=\"Travel\"");

        HttpResponse<String> unknown = admin.send("POST", "/accounts", typed("CA-NOWHERE", "Travel"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("EnKash knows no account", "value=\"CA-NOWHERE\"");
    }

    private static Map<String, String> typed(String id, String title) {
        return Map.of("id", id, "title", title, "product", "CORPORATE");
    }
}
