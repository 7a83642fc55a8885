package io.cardkeep.web.start;

import io.cardkeep.web.wiring.Mode;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at the settings before anything is made of them, so that a wrong one is named and not stumbled over. */
final class SettingsGate implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Mode mode = environment.getProperty("cardkeep.mode", Mode.class, Mode.REAL);
        Settings settings = new Settings(environment);
        switch (mode) {
            case REAL -> new RealMode(settings).check();
            case DEMO ->
                settings.required("cardkeep.public-url", "the loopback address of the demo", Addresses::demoUrlFlaw);
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
