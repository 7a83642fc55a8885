package io.cardkeep.web.wiring;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code cardkeep.*} says of the installation as a whole; rooms bind their own.
 *
 * @param trustedProxies addresses or CIDR blocks whose forwarded headers are believed
 */
@ConfigurationProperties("cardkeep")
record CardkeepSettings(
        URI publicUrl,
        @DefaultValue("real") Mode mode,
        @Nullable String companyName,
        @DefaultValue List<String> trustedProxies) {}
