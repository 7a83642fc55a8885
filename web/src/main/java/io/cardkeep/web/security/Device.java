package io.cardkeep.web.security;

import java.util.List;
import java.util.Map;

/** What a device is called, as far as its browser tells. */
public final class Device {
    /** The first that the browser names; an Android device names Linux as well, an iPad as a computer cannot be told. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Macintosh", "Mac"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    /**
     * A name that no language translates.
     *
     * @param browser as it names itself (RFC 9110, 10.1.5)
     * @return empty when it names no device
     */
    public static String of(String browser) {
        return NAMES.stream()
                .filter(name -> browser.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
