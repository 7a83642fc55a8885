package io.cardkeep.enkash;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code enkash.load.*}.
 *
 * @param repeatSafe whether EnKash is known to move no money a second time under the same {@code uniqueReferenceNumber};
 *     then a load whose answer was lost is sent once more with it. Off by default, since that is not documented.
 */
record LoadSettings(@DefaultValue("false") boolean repeatSafe) {}
