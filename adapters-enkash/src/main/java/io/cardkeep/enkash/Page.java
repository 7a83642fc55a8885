package io.cardkeep.enkash;

/** The part of a list that is asked for: so many, after so many. */
record Page(int limit, int offset) {
    String query() {
        return "limit=" + limit + "&offset=" + offset;
    }
}
