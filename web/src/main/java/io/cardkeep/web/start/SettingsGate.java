package io.cardkeep.web.start;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Looks at the settings before anything is made of them, so that a wrong one is named and not stumbled over. What serves
 * nobody may start all the same.
 */
final class SettingsGate implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (application.getWebApplicationType() == WebApplicationType.NONE) {
            return;
        }
        List<String> complaints = complaints(environment);
        if (!complaints.isEmpty()) {
            throw new WrongSettings(complaints);
        }
    }

    /** What is wrong with the settings, each as a sentence that never quotes a value. */
    static List<String> complaints(Environment environment) {
        Settings settings = new Settings(environment);
        switch (settings.optional("cardkeep.mode").orElse("real")) {
            case "real" -> new RealMode(settings).check();
            case "demo" ->
                settings.required("cardkeep.public-url", "the loopback address of the demo", Addresses::demoUrlFlaw);
            default -> settings.wrong("cardkeep.mode", "is neither real nor demo");
        }
        return settings.complaints();
    }

    /** After every source of settings has been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
