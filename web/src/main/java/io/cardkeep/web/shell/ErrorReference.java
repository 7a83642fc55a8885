package io.cardkeep.web.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page knows: its status, and for our own errors a reference that the log has too. Never a message of an
 * exception.
 */
final class ErrorReference extends DefaultErrorAttributes {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);
    private static final int SERVER_ERROR = 500;

    private final SecureRandom random;

    ErrorReference(SecureRandom random) {
        this.random = random;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Object status = super.getErrorAttributes(request, options).getOrDefault("status", SERVER_ERROR);
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("status", status);
        if (status instanceof Integer number && number >= SERVER_ERROR) {
            String reference = reference();
            LOG.error("Error page {} with reference {}.", number, reference);
            attributes.put("reference", reference);
        }
        return attributes;
    }

    private String reference() {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
