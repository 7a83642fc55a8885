package io.cardkeep.web.recovery;

import io.cardkeep.application.people.RecoverAdmin;
import io.cardkeep.application.people.RecoverAdmin.Outcome;
import io.cardkeep.web.wiring.Installation;
import io.cardkeep.web.wiring.Mailing;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code recover-admin} on the command line, with the settings of the application in the environment. */
public final class RecoveryCommand {
    public static final String NAME = "recover-admin";

    private static final String USAGE = """
            Usage: bin/cardkeep recover-admin ADDRESS

            Lets the admin or security officer with this e-mail address in anew, who lost every way to sign in while nobody is
            left who could do it in the browser. Prints a link that works once, for an hour. Password, passkeys, authenticator
            app and sessions of that account are gone; all admins, officers and auditors are told by mail, and for a day no PIN
            can be set on its cards.
            """;

    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int MISUSED = 2;

    private static final String[] NOTHING_ELSE = {
        "--spring.main.banner-mode=off",
        "--spring.datasource.hikari.connection-timeout=5000",
        "--spring.datasource.hikari.maximum-pool-size=2",
        "--spring.jpa.open-in-view=false",
        "--logging.level.root=off"
    };

    private RecoveryCommand() {}

    /**
     * Does it.
     *
     * @param typed what was typed behind the command's name
     * @return the exit code: 0 when a link was printed, 2 for what cannot be understood, else 1
     */
    public static int run(List<String> typed, PrintStream out, PrintStream err) {
        if (typed.equals(List.of("--help"))) {
            out.print(USAGE);
            return DONE;
        }
        if (typed.size() != 1 || typed.getFirst().startsWith("-")) {
            err.print(USAGE);
            return MISUSED;
        }
        SpringApplication application = new SpringApplication(RecoveryApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(NOTHING_ELSE)) {
            return answer(typed.getFirst(), context, out, err);
        } catch (RuntimeException unreadable) {
            err.println(why(unreadable));
            return NOT_DONE;
        }
    }

    /** Closing the context afterwards waits for the mails. */
    private static int answer(
            String address, ConfigurableApplicationContext context, PrintStream out, PrintStream err) {
        Installation installation = context.getBean(Installation.class);
        return switch (context.getBean(RecoverAdmin.class).recover(installation.company(), address)) {
            case Outcome.Recovered recovered -> {
                out.println(recovered.name() + " is let in anew by this link, once, within an hour:");
                out.println(recovered.link());
                out.println(told(recovered.told(), context.getBean(Mailing.class)));
                yield DONE;
            }
            case Outcome.NotFound() ->
                no(err, "Nobody of " + installation.companyName() + " has this address. Check how it is written.");
            case Outcome.NotAnAdmin() ->
                no(
                        err,
                        "Only admins and security officers are let in here. An admin lets others in anew, under People.");
            case Outcome.Inactive() -> no(err, "Their access was ended. Another admin gives it back, under People.");
            case Outcome.ChangedMeanwhile() -> no(err, "The account was changed at this moment. Try it again.");
        };
    }

    private static String told(int people, Mailing mailing) {
        return mailing.silentBecause() == null
                ? "All " + people + " admins, officers and auditors are told by mail, and the history says it."
                : "The history says it; nobody is told by mail, since " + mailing.silentBecause() + ".";
    }

    private static int no(PrintStream err, String sentence) {
        err.println(sentence);
        return NOT_DONE;
    }

    /** A message could quote a value, so only a setting's name is taken from it. */
    private static String why(RuntimeException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException setting) {
                return "The setting " + setting.getName() + " is missing or cannot be read as what it has to be.";
            }
        }
        return "Nothing was done: the settings are not complete, or the database does not answer ("
                + unreadable.getClass().getSimpleName() + "). bin/cardkeep doctor says which.";
    }
}
