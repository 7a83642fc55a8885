package io.cardkeep.web.outage;

import io.cardkeep.web.CardkeepServer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One change as the journal has it.
 *
 * @param reference of a load
 * @param looked whether EnKash was asked, or to be asked, what became of it
 */
record Journalled(String kind, String card, @Nullable String reference, String state, boolean looked) {
    static List<Journalled> all(CardkeepServer server) {
        return JdbcClient.create(server.database().asOwner())
                .sql("select kind, card_id, reference, state, next_look_at > intended_at as looked"
                        + " from instruction order by intended_at, id")
                .query((row, number) -> new Journalled(
                        row.getString("kind"),
                        row.getString("card_id"),
                        row.getString("reference"),
                        row.getString("state"),
                        row.getBoolean("looked")))
                .list();
    }

    boolean isLoad() {
        return kind.equals("LOAD_CARD");
    }

    boolean isOpen() {
        return state.equals("INTENDED") || state.equals("UNCONFIRMED");
    }

    boolean isDone() {
        return state.equals("ACCEPTED");
    }
}
