package io.cardkeep.sandbox;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.token.Credentials;
import java.io.IOException;
import java.net.URI;

/** A running stand-in for EnKash's prepaid-card API over real HTTP, with a control port for tests and demo data. */
public final class EnKashSandbox implements AutoCloseable {
    private final SandboxOptions options;
    private final Listeners listeners;
    private final Ledger ledger;
    private final Assembly assembly;

    private EnKashSandbox(SandboxOptions options, Listeners listeners, Ledger ledger, Assembly assembly) {
        this.options = options;
        this.listeners = listeners;
        this.ledger = ledger;
        this.assembly = assembly;
    }

    /** Starts with {@link SandboxOptions#defaults()}. */
    public static EnKashSandbox start() throws IOException {
        return start(SandboxOptions.defaults());
    }

    /**
     * Starts a sandbox, which answers when this returns.
     *
     * @throws java.net.BindException when a port is taken
     * @throws io.cardkeep.sandbox.ledger.StateFileException when the state file cannot be used
     */
    public static EnKashSandbox start(SandboxOptions options) throws IOException {
        Ledger ledger = options.stateFile() == null ? Ledger.inMemory() : Ledger.in(options.stateFile());
        Assembly assembly = new Assembly(options, ledger);
        try {
            Listeners listeners = Listeners.open(options);
            listeners.serve(assembly.api(listeners::behind), assembly.control());
            return new EnKashSandbox(options, listeners, ledger, assembly);
        } catch (IOException | RuntimeException failed) {
            assembly.close();
            ledger.close();
            throw failed;
        }
    }

    /** The host the card calls' paths are under, without a slash at the end. */
    public URI apiUrl() {
        String host = options.host();
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String named = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + named + ":" + listeners.port());
    }

    /** Where tokens are asked for. */
    public URI tokenUrl() {
        return apiUrl().resolve(Call.TOKEN.path());
    }

    /** The control port, without a slash at the end. */
    public URI controlUrl() {
        return URI.create("http://127.0.0.1:" + listeners.controlPort());
    }

    public Credentials credentials() {
        return options.credentials();
    }

    /** Ends every connection, calls held back by a fault included, and frees the ports and the state file. */
    @Override
    public void close() throws IOException {
        listeners.close();
        assembly.close();
        ledger.close();
    }
}
