package io.cardkeep.web.notice;

import io.cardkeep.domain.notice.Notice;
import java.util.UUID;

/** What a log may tell of a notice: its kind and whom it is for. */
record Parcel(String kind, UUID person) {
    static Parcel of(Notice notice) {
        return new Parcel(notice.getClass().getSimpleName(), notice.to().id().value());
    }

    @Override
    public String toString() {
        return kind + " to person " + person;
    }
}
