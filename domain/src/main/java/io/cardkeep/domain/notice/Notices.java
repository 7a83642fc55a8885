package io.cardkeep.domain.notice;

/** Sends notices. A notice that cannot be sent never undoes what it tells of; the sender says so in the log. */
public interface Notices {
    void send(Notice notice);
}
