package io.cardkeep.benchmarks.stand;

import io.cardkeep.domain.card.Card;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Everything that is measured, running: sandbox, database, and our adapters wired as an installation wires them. */
public final class Stand implements AutoCloseable {
    private final SandboxProcess sandbox;
    private final Database database;
    private final Installation installation;
    private final List<Card> cards;

    private Stand(SandboxProcess sandbox, Database database, Installation installation, List<Card> cards) {
        this.sandbox = sandbox;
        this.database = database;
        this.installation = installation;
        this.cards = cards;
    }

    /**
     * Starts it.
     *
     * @param jar the sandbox's
     * @param size how many cards there are
     */
    public static Stand start(Path jar, int size) throws IOException, SQLException, InterruptedException {
        SandboxProcess sandbox = SandboxProcess.start(jar);
        Database database = Database.start();
        Installation installation = Installation.start(sandbox, database);
        return new Stand(sandbox, database, installation, installation.fill(new ControlPort(sandbox.control()), size));
    }

    public SandboxProcess sandbox() {
        return sandbox;
    }

    public Database database() {
        return database;
    }

    public Installation installation() {
        return installation;
    }

    /** A card for each of many callers. */
    public Card card(int caller) {
        return cards.get(caller % cards.size());
    }

    @Override
    public void close() throws IOException {
        installation.close();
        database.close();
        sandbox.close();
    }
}
