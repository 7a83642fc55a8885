package io.cardkeep.web.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A layer and everything it may use: an allow-list, so that a new library is a decision.
 *
 * @param ours the layers of ours, itself included
 * @param others packages of the JDK and of libraries
 */
record Layer(String itself, List<String> ours, List<String> others) {
    private static final String DOMAIN = "io.cardkeep.domain..";
    private static final String APPLICATION = "io.cardkeep.application..";
    private static final String ENKASH = "io.cardkeep.enkash..";
    private static final String PERSISTENCE = "io.cardkeep.persistence..";
    private static final String WEB = "io.cardkeep.web..";
    private static final String SANDBOX = "io.cardkeep.sandbox..";

    static final List<Layer> ALL = List.of(
            new Layer(DOMAIN, List.of(DOMAIN), List.of("java..", "org.jspecify..")),
            new Layer(APPLICATION, List.of(APPLICATION, DOMAIN), List.of("java..", "org.jspecify..")),
            new Layer(
                    ENKASH,
                    List.of(ENKASH, DOMAIN),
                    List.of(
                            "java..",
                            "javax.crypto..",
                            "javax.net.ssl..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "org.springframework.boot..",
                            "org.springframework.context..",
                            "org.springframework.http..",
                            "org.springframework.web.client..",
                            "org.springframework.web.util..",
                            "tools.jackson..",
                            "com.nimbusds..",
                            "io.github.resilience4j..")),
            new Layer(
                    PERSISTENCE,
                    List.of(PERSISTENCE, DOMAIN),
                    List.of(
                            "java..",
                            "javax.sql..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "jakarta.persistence..",
                            "org.hibernate..",
                            "org.postgresql..",
                            "org.springframework..",
                            "tools.jackson..")),
            new Layer(
                    WEB,
                    List.of(WEB, APPLICATION, DOMAIN),
                    List.of(
                            "java..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "jakarta.annotation..",
                            "jakarta.mail..",
                            "jakarta.servlet..",
                            "org.springframework..",
                            "org.thymeleaf..",
                            "com.github.kagkarlsson..",
                            "com.ibm.icu..",
                            "de.siegmar.fastcsv..",
                            "com.fasterxml.jackson.annotation..",
                            "tools.jackson..")),
            new Layer(
                    SANDBOX,
                    List.of(SANDBOX),
                    List.of(
                            "java..",
                            "javax.crypto..",
                            "com.sun.net.httpserver..",
                            "org.jspecify..",
                            "tools.jackson..")));

    /** The packages of ours that rules name. */
    static final List<String> NAMED = Stream.concat(
                    ALL.stream().flatMap(layer -> layer.ours().stream()), Stream.of("io.cardkeep.web.wiring.."))
            .distinct()
            .toList();

    String[] mayUse() {
        return Stream.concat(ours.stream(), others.stream()).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return itself;
    }
}
