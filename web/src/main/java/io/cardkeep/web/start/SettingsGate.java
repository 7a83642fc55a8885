package io.cardkeep.web.start;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at the settings before anything is made of them, so that a wrong one is named and not stumbled over. */
final class SettingsGate implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Settings settings = new Settings(environment);
        switch (settings.optional("cardkeep.mode").orElse("real")) {
            case "real" -> new RealMode(settings).check();
            case "demo" ->
                settings.required("cardkeep.public-url", "the loopback address of the demo", Addresses::demoUrlFlaw);
            default -> settings.wrong("cardkeep.mode", "is neither real nor demo");
        }
        if (!settings.complaints().isEmpty()) {
            throw new WrongSettings(settings.complaints());
        }
    }

    /** After every source of settings has been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
