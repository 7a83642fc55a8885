package io.cardkeep.web.wiring;

import java.util.List;

/** Whose word on forwarded addresses is believed. Nobody's, unless the settings name them. */
public final class TrustedProxies {
    private final List<AddressBlock> blocks;

    private TrustedProxies(List<AddressBlock> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /** Throws IllegalArgumentException naming the first text that is neither an address nor a CIDR block. */
    public static TrustedProxies of(List<String> texts) {
        return new TrustedProxies(texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(AddressBlock::parse)
                .toList());
    }

    /** Whether an IP address as text is one of theirs; text that is no address is nobody's. */
    public boolean include(String address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }
}
