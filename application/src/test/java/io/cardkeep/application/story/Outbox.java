package io.cardkeep.application.story;

import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the notices of a story. */
public final class Outbox implements Notices {
    private final List<Notice> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Notice notice) {
        sent.add(notice);
    }

    public <N extends Notice> List<N> of(Class<N> kind) {
        return sent.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Who was sent this kind of notice. */
    public List<String> readers(Class<? extends Notice> kind) {
        return of(kind).stream().map(notice -> notice.to().name()).toList();
    }
}
