package io.cardkeep.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;

/** Starts the application with a test's clock and mailbox. */
final class TestApplication {
    private TestApplication() {}

    /**
     * Starts it.
     *
     * @param settings come before the application's own
     */
    static ConfigurableApplicationContext run(Map<String, Object> settings, MovableClock clock, Mailbox mailbox) {
        SpringApplication application = new SpringApplication(CardkeepApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> replace((GenericApplicationContext) context, clock, mailbox));
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /** Where it answers, without a path. */
    static URI address(ConfigurableApplicationContext context) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    private static void replace(GenericApplicationContext context, MovableClock clock, Mailbox mailbox) {
        context.registerBean("clock", InstantSource.class, () -> clock);
        context.registerBean("mailSender", JavaMailSender.class, () -> mailbox);
    }
}
