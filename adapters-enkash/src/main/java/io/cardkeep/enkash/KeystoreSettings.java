package io.cardkeep.enkash;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the sealing keys are: {@code cardkeep.keystore.path} and {@code cardkeep.keystore.password}. */
@ConfigurationProperties("cardkeep.keystore")
record KeystoreSettings(@Nullable String path, @Nullable Secret password) {}
