package io.cardkeep.web;

/** What a page is looked at on. */
public enum Screen {
    WIDE(1400, 1000, false),
    WIDE_DARK(1400, 1000, true),
    PHONE(390, 844, false),
    PHONE_DARK(390, 844, true);

    private final int width;
    private final int height;
    private final boolean dark;

    Screen(int width, int height, boolean dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean dark() {
        return dark;
    }
}
