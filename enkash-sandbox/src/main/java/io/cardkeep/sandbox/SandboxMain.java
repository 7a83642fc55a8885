package io.cardkeep.sandbox;

import io.cardkeep.sandbox.ledger.StateFileException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs a sandbox alone until it is told to stop. */
public final class SandboxMain {
    private static final String HELP = """
            A stand-in for EnKash's prepaid-card API.

              --port N              the API's port (9090; 0 takes a free one)
              --host ADDRESS        where the API listens (127.0.0.1)
              --control-port N      the control port, on loopback only (9091; 0 takes a free one)
              --state FILE          keep accounts, cards and transactions in this file
              --seed N              the same ids, numbers and one-time passwords in each run
              --generation YEAR     2025 or 2026: the edition of EnKash's portal (2025)
              --pin-length N..M     how many digits a PIN may have (4)
              --token-seconds N     how long an access token is valid (86399)
              --single-card SHAPE   list or object: how a search for one card answers (list)
              --view-card WORD      on or off: whether card numbers and CVVs may be asked for (off)
              --replacement WORD    new-id or same-id: whether a replaced card keeps its id (new-id)
              --otp-required LIST   set-pin,block,replace,view: what always needs a one-time password (none)
              --contradict LIST     what of an answer is not as assumed: card.mask,dates.form ... (none)
              --path CALL=END       puts a call behind another path; may be repeated
              --encryption KIND     plain or aes (plain)
              --secret-file FILE    the secret for aes; or ENKASH_SANDBOX_SECRET; or --secret TEXT
              --partner-id ID       the partner (CRMXWB3ZM)
              --company-id ID       a company of the partner; may be repeated (CEKEP5GSGP)
              --basic-username TEXT, --basic-password TEXT (or ENKASH_SANDBOX_BASIC_PASSWORD)
              --username TEXT, --password TEXT (or ENKASH_SANDBOX_PASSWORD)
              --help                print this
            """;

    private SandboxMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (List.of(arguments).contains("--help")) {
            out.print(HELP);
            return;
        }
        keepIdleConnections();
        oneLineLog();
        try {
            run(EnKashSandbox.start(CommandLine.read(List.of(arguments), System.getenv())), out);
        } catch (Arguments.Misuse misuse) {
            err.println(misuse.getMessage() + " See --help.");
            System.exit(2);
        } catch (BindException taken) {
            err.println(taken.getMessage() + " Choose another with --port or --control-port.");
            System.exit(1);
        } catch (StateFileException | IOException unusable) {
            err.println(unusable.getMessage());
            System.exit(1);
        }
    }

    private static void run(EnKashSandbox sandbox, PrintStream out) throws InterruptedException {
        out.println("API      " + sandbox.apiUrl());
        out.println("Control  " + sandbox.controlUrl());
        closeAtEnd(sandbox);
        new CountDownLatch(1).await();
    }

    private static void closeAtEnd(EnKashSandbox sandbox) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                sandbox.close();
            } catch (IOException alreadyClosed) {
                // The process is ending, and the system frees what is left.
                return;
            }
        }));
    }

    /** The JDK's server ends all but 200 idle connections, and slow ones; a client takes that for a lost call. */
    private static void keepIdleConnections() {
        System.setProperty("sun.net.httpserver.maxIdleConnections", "20000");
        System.setProperty("sun.net.httpserver.idleInterval", "600");
    }

    private static void oneLineLog() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %5$s%n");
    }
}
