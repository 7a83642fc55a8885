package io.cardkeep.demo.database;

import io.cardkeep.demo.folder.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Starts the bundled PostgreSQL on a cluster folder, with the settings every start of the demo shares. */
final class PostgresServer {
    private PostgresServer() {}

    /** Where a cluster lives, what surrounds it, and how long its server may take to start. */
    record Places(Path cluster, Path programs, Path log, Duration startsWithin) {}

    /**
     * Starts the server, making the cluster first when its folder is empty.
     *
     * @param places the cluster's folder, where the bundled programs are unpacked, the server's log, and the longest start
     * @param passwordFile read once, when the cluster is made, for the administrator's password
     * @param password the administrator's password
     */
    static EmbeddedPostgres start(Places places, Path passwordFile, String password) {
        refuseRootWithoutUserNamespaces();
        EmbeddedPostgres.Builder server = at(places);
        guard(server, passwordFile, password);
        keep(server);
        try {
            return server.start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "The database in " + places.cluster() + " did not start. Its log " + places.log()
                            + " says why; its last line is: " + lastLine(places.log()),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder at(Places places) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(places.programs().toFile())
                .setDataDirectory(places.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(places.startsWithin())
                .setOutputRedirector(appendTo(places.log()))
                .setErrorRedirector(appendTo(places.log()))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    /** The library hands these to initdb as they are: scram and a password from the very first start. */
    private static void guard(EmbeddedPostgres.Builder server, Path passwordFile, String password) {
        server.setConnectConfig("password", password)
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("listen_addresses", "localhost")
                // A statement that fails may carry a password; the log names the error without it.
                .setServerConfig("log_min_error_statement", "panic");
    }

    /** The library's own defaults trade durability for speed; what is kept between runs must survive a crash. */
    private static void keep(EmbeddedPostgres.Builder server) {
        server.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static ProcessBuilder.Redirect appendTo(Path log) {
        return ProcessBuilder.Redirect.appendTo(log.toFile());
    }

    private static void refuseRootWithoutUserNamespaces() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        if (linux && "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new CannotStart(
                    "PostgreSQL refuses to run as root, and this machine does not allow the user namespace"
                            + " (unshare -U) that would get around it. Run Cardkeep as an ordinary user, or, in a container,"
                            + " allow user namespaces.");
        }
    }

    private static String lastLine(Path log) {
        try {
            return Files.readString(log).lines().reduce("(empty)", (earlier, later) -> later);
        } catch (IOException e) {
            return "(unreadable: " + e + ")";
        }
    }
}
