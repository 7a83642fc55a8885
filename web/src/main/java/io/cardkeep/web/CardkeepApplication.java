package io.cardkeep.web;

import io.cardkeep.web.doctor.DoctorCommand;
import io.cardkeep.web.recovery.RecoveryCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Cardkeep's web application, and its commands {@code doctor} and {@code recover-admin}; the adapters join by auto-configuration. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public final class CardkeepApplication {
    private CardkeepApplication() {}

    public static void main(String[] args) {
        List<String> typed = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case DoctorCommand.NAME -> System.exit(DoctorCommand.run(typed, utf8(System.out), utf8(System.err)));
            case RecoveryCommand.NAME -> System.exit(RecoveryCommand.run(typed, utf8(System.out), utf8(System.err)));
            default -> SpringApplication.run(CardkeepApplication.class, args);
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
