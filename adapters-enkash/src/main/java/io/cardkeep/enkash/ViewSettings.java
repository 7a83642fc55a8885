package io.cardkeep.enkash;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code enkash.view.*}.
 *
 * @param enabled whether card numbers and CVVs may be asked for; it brings an installation into the scope of PCI DSS
 */
record ViewSettings(@DefaultValue("false") boolean enabled) {}
