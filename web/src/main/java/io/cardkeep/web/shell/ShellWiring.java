package io.cardkeep.web.shell;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
final class ShellWiring {
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
                registry.addInterceptor(choice).addPathPatterns("/login", "/set-up", "/lost-card");
            }
        };
    }
}
