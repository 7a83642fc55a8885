package io.cardkeep.web;

import io.cardkeep.web.doctor.DoctorCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Cardkeep's web application, and its command {@code doctor}; the adapters join by auto-configuration. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public final class CardkeepApplication {
    private CardkeepApplication() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(DoctorCommand.NAME)) {
            List<String> typed = Arrays.asList(args).subList(1, args.length);
            System.exit(DoctorCommand.run(typed, utf8(System.out), utf8(System.err)));
        }
        SpringApplication.run(CardkeepApplication.class, args);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
