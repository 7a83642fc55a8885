package io.cardkeep.web.history;

import io.cardkeep.persistence.TestDatabase;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.ChildJvm;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The whole application in a process of its own with a small heap. */
final class SmallHeapServer implements AutoCloseable {
    private final ChildJvm process;

    private SmallHeapServer(ChildJvm process) {
        this.process = process;
    }

    static SmallHeapServer start(String heap) throws IOException {
        return new SmallHeapServer(ChildJvm.start(SmallHeapServer.class, List.of("-Xmx" + heap), Map.of()));
    }

    public static void main(String[] arguments) throws IOException {
        try (CardkeepServer server = CardkeepServer.start(Map.of())) {
            TestDatabase database = server.database();
            ChildJvm.serve(server.at("/"), database.name(), database.port());
        }
    }

    URI at(String path) {
        return URI.create(process.words().getFirst()).resolve(path);
    }

    TestDatabase database() {
        return new TestDatabase(
                process.words().get(1), Integer.parseInt(process.words().get(2)));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
