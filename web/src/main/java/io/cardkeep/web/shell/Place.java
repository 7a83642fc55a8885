package io.cardkeep.web.shell;

/**
 * A place in the navigation as the layout draws it.
 *
 * @param key ends the message keys of its words
 * @param section of the page that is in it, as pages name theirs to the layout
 */
public record Place(String key, String section, String href, String icon) {
    static Place of(NavItem item) {
        return new Place(item.key(), item.href().substring(1), item.href(), item.icon());
    }
}
