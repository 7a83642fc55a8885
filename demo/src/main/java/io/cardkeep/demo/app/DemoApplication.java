package io.cardkeep.demo.app;

import io.cardkeep.demo.folder.KeptSecret;
import io.cardkeep.web.CardkeepApplication;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Cardkeep's application with the demo's additions. */
public final class DemoApplication {
    private DemoApplication() {}

    /**
     * Starts it; it is ready when this returns.
     *
     * @param settings stronger than anything in the environment, so that a real installation's settings reach no demo
     */
    public static ConfigurableApplicationContext start(Map<String, String> settings, KeptSecret demoPassword) {
        SpringApplication application = new SpringApplication(CardkeepApplication.class, DemoConfiguration.class);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("demoPassword", KeptSecret.class, () -> demoPassword));
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}
