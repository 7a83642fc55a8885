package io.cardkeep.demo;

import io.cardkeep.demo.folder.CannotStart;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Says that a port is taken before a database is started for nothing. */
final class BusyPort {
    private BusyPort() {}

    static void refuse(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new CannotStart(
                    "Port " + port + " cannot be used: another program has it, or this user may not take it ("
                            + e.getMessage()
                            + "). Stop that program, or choose another port with --port, for example --port "
                            + (port < 65000 ? port + 10 : 8080) + ".",
                    e);
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " cannot be tried: " + e, e);
        }
    }
}
