package io.cardkeep.domain.history;

/**
 * Where an act came from (PCI DSS 10.2.2, "origination of event").
 *
 * @param address the client's IP address as text, or {@code internal} for our own jobs
 */
public record Origin(String address) {
    public static final Origin INTERNAL = new Origin("internal");

    public Origin {
        address = KeepableText.of(address);
    }
}
