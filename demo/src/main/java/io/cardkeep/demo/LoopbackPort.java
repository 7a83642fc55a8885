package io.cardkeep.demo;

import io.cardkeep.demo.folder.CannotStart;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out about a port before anything is started for nothing. */
final class LoopbackPort {
    private LoopbackPort() {}

    /** The port itself when it is free, or any free one for 0. */
    static int free(int wanted) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return probe.getLocalPort();
        } catch (BindException e) {
            throw new CannotStart(
                    "Port " + wanted + " cannot be used: another program has it, or this user may not take it ("
                            + e.getMessage() + "). Stop that program, or choose another port with --port, for example"
                            + " --port " + (wanted < 65000 ? wanted + 10 : 8080) + ".",
                    e);
        } catch (IOException e) {
            throw new CannotStart("Port " + wanted + " cannot be tried: " + e, e);
        }
    }
}
