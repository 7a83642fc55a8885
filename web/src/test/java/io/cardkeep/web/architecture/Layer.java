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
    private static final String IN_DOMAIN = "io.cardkeep.domain..";
    private static final String IN_APPLICATION = "io.cardkeep.application..";
    private static final String IN_ENKASH = "io.cardkeep.enkash..";
    private static final String IN_PERSISTENCE = "io.cardkeep.persistence..";
    private static final String IN_WEB = "io.cardkeep.web..";
    private static final String IN_SANDBOX = "io.cardkeep.sandbox..";

    /** What the two inner layers need of {@code java.base}; no network, no logging, no tables. */
    private static final List<String> PLAIN_JAVA = List.of(
            "java.io..",
            "java.lang..",
            "java.math..",
            "java.nio.charset..",
            "java.security..",
            "java.text..",
            "java.time..",
            "java.util",
            "java.util.concurrent..",
            "java.util.function..",
            "java.util.regex..",
            "java.util.stream..",
            "org.jspecify..");

    static final Layer DOMAIN = new Layer(IN_DOMAIN, List.of(IN_DOMAIN), PLAIN_JAVA);
    static final Layer APPLICATION = new Layer(IN_APPLICATION, List.of(IN_APPLICATION, IN_DOMAIN), PLAIN_JAVA);
    static final Layer ENKASH = new Layer(
            IN_ENKASH,
            List.of(IN_ENKASH, IN_DOMAIN),
            List.of(
                    "java..",
                    "javax.crypto..",
                    "javax.net.ssl..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.springframework.beans.factory..",
                    "org.springframework.boot..",
                    "org.springframework.context..",
                    "org.springframework.http..",
                    "org.springframework.web.client..",
                    "org.springframework.web.util..",
                    "tools.jackson..",
                    "com.nimbusds..",
                    "io.github.resilience4j.."));
    static final Layer PERSISTENCE = new Layer(
            IN_PERSISTENCE,
            List.of(IN_PERSISTENCE, IN_DOMAIN),
            List.of(
                    "java..",
                    "javax.sql..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "io.github.bucket4j..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "org.postgresql..",
                    "org.springframework..",
                    "tools.jackson.."));
    static final Layer WEB = new Layer(
            IN_WEB,
            List.of(IN_WEB, IN_APPLICATION, IN_DOMAIN),
            List.of(
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "jakarta.annotation..",
                    "jakarta.mail..",
                    "jakarta.servlet..",
                    "org.springframework..",
                    "org.thymeleaf..",
                    "com.eatthepath.otp..",
                    "com.github.kagkarlsson..",
                    "com.ibm.icu..",
                    "com.nimbusds.jose..",
                    "com.nulabinc.zxcvbn..",
                    "org.bouncycastle.util.encoders..",
                    "com.webauthn4j..",
                    "io.nayuki.qrcodegen..",
                    "de.siegmar.fastcsv..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson.."));
    static final Layer SANDBOX = new Layer(
            IN_SANDBOX,
            List.of(IN_SANDBOX),
            List.of("java..", "javax.crypto..", "com.sun.net.httpserver..", "org.jspecify..", "tools.jackson.."));

    static final List<Layer> ALL = List.of(DOMAIN, APPLICATION, ENKASH, PERSISTENCE, WEB, SANDBOX);

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
