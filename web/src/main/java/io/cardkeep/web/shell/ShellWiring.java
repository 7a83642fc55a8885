package io.cardkeep.web.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
final class ShellWiring {
    /** Every room's bundle; a room that lays one into {@code messages/} need not tell anyone. */
    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    Display display(InstantSource clock) {
        return new Display(clock);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new VisitorLocale();
    }

    /** A form's answer is 303, so that the browser asks for the next page with GET whatever it sent (RFC 9110, 15.4.4). */
    @Bean
    SmartInitializingSingleton seeOther(ThymeleafViewResolver views) {
        return () -> views.setRedirectHttp10Compatible(false);
    }

    /** {@code ?language=hi} on a page that needs no sign-in; people signed in choose theirs at /me. */
    @Bean
    WebMvcConfigurer languageChoice() {
        LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
        choice.setParamName("language");
        choice.setHttpMethods("GET");
        choice.setIgnoreInvalidLocale(true);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(choice).addPathPatterns("/login", "/set-up");
            }
        };
    }

    private static String[] bundles() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_hi"))
                .map(name -> "messages/" + name)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
