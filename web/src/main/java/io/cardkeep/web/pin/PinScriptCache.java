package io.cardkeep.web.pin;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page's modules import each other by plain names, which carry no version: a browser asks each time whether its copy
 * is still the newest, so that it never mixes two releases' halves of the policy. By content, because every release's
 * jar has the same dates.
 */
@Configuration(proxyBeanMethods = false)
final class PinScriptCache implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/js/pin/**")
                .addResourceLocations("classpath:/static/js/pin/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(PinScriptCache::etag);
    }

    private static String etag(Resource script) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(script.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
