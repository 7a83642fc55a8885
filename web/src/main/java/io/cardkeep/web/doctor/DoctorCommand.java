package io.cardkeep.web.doctor;

import io.cardkeep.application.doctor.Doctor;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.doctor.Report;
import io.cardkeep.domain.doctor.Scope;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** {@code doctor} on the command line: looks at everything with the settings of the environment, and serves nobody. */
public final class DoctorCommand {
    public static final String NAME = "doctor";

    private static final int HEALTHY = 0;
    private static final int UNHEALTHY = 1;
    private static final int MISUSED = 2;

    /** As arguments, since nothing in the environment may turn them round: a look makes only what it asks for. */
    private static final String[] LOOKING_ONLY = {
        "--spring.main.lazy-initialization=true",
        "--spring.main.banner-mode=off",
        "--spring.datasource.hikari.connection-timeout=5000",
        "--spring.datasource.hikari.maximum-pool-size=1",
        "--logging.level.root=off"
    };

    private DoctorCommand() {}

    /**
     * Looks once.
     *
     * @param typed what was typed behind the command's name
     * @return the exit code: 0 when nothing is contradicted and all is in order, 2 for what cannot be understood, else 1
     */
    public static int run(List<String> typed, PrintStream out, PrintStream err) {
        Optional<DoctorArguments> arguments = DoctorArguments.read(typed);
        if (arguments.isEmpty()) {
            err.print(DoctorArguments.USAGE);
            return MISUSED;
        }
        if (arguments.get().help()) {
            out.print(DoctorArguments.USAGE);
            return HEALTHY;
        }
        SpringApplication application = new SpringApplication(DoctorApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(LOOKING_ONLY)) {
            Report report = context.getBean(Doctor.class).look(scope(arguments.get(), context.getEnvironment()));
            new DoctorTable(out).print(report);
            return report.isHealthy() ? HEALTHY : UNHEALTHY;
        } catch (RuntimeException unreadable) {
            err.println(why(unreadable));
            return UNHEALTHY;
        }
    }

    private static Scope scope(DoctorArguments arguments, Environment settings) {
        String company = or(arguments.company(), settings.getProperty("enkash.company-id"));
        String account = or(arguments.account(), first(settings.getProperty("enkash.card-account-ids")));
        String card = arguments.card();
        return new Scope(
                new CompanyId(company == null ? "?" : company),
                account == null ? null : new CardAccountId(account),
                card == null ? null : new CardId(card));
    }

    private static @Nullable String first(@Nullable String ids) {
        return ids == null
                ? null
                : Arrays.stream(ids.split(",", -1))
                        .map(String::strip)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one != null ? one : other == null || other.isBlank() ? null : other;
    }

    /** A message could quote a value, so only a setting's name is taken from it. */
    private static String why(RuntimeException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException setting) {
                return "The setting " + setting.getName() + " cannot be read as what it has to be.";
            }
        }
        return "The settings cannot be read (" + unreadable.getClass().getSimpleName() + ").";
    }
}
