package io.cardkeep.web.notice;

import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in where the settings name no mail server. */
final class UnsentNotices implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(UnsentNotices.class);

    UnsentNotices() {
        LOG.warn("SPRING_MAIL_HOST names no mail server, so nobody is told anything by e-mail: approvers have to look"
                + " at /approvals themselves, and invitations reach nobody.");
    }

    @Override
    public void send(Notice notice) {
        LOG.warn("Notice not sent: {}. SPRING_MAIL_HOST names no mail server.", Parcel.of(notice));
    }
}
