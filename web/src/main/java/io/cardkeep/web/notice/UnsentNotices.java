package io.cardkeep.web.notice;

import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in where the settings want no mail, or name no server for it. */
final class UnsentNotices implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(UnsentNotices.class);

    private final String why;

    /** Takes why, as the beginning of a sentence. */
    UnsentNotices(String why) {
        this.why = why;
        LOG.warn(
                "{}, so nobody is told anything by e-mail: not that a PIN was set, approvers have to look at /approvals"
                        + " themselves, and invitations reach nobody.",
                why);
    }

    @Override
    public void send(Notice notice) {
        LOG.warn("Notice not sent: {}. {}.", Parcel.of(notice), why);
    }
}
