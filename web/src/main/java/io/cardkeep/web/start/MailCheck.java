package io.cardkeep.web.start;

import java.util.Optional;

/** Whether people can be told of what happens to their cards: that a PIN was set, that somebody waits for an approval. */
final class MailCheck {
    private static final String SWITCH = "cardkeep.mail";

    private final Settings settings;

    MailCheck(Settings settings) {
        this.settings = settings;
    }

    void check() {
        Optional<String> wanted = settings.optional(SWITCH);
        if (wanted.filter("off"::equals).isPresent()) {
            return;
        }
        if (wanted.isPresent() && !wanted.get().equals("on")) {
            settings.wrong(SWITCH, "is neither on nor off");
        }
        settings.required(
                "spring.mail.host",
                "the SMTP server, or CARDKEEP_MAIL=off when nobody is to be told anything by mail",
                Addresses::hostFlaw);
        settings.required(
                "cardkeep.mail.from",
                "whom mails come from, for instance Cardkeep <cards@example.com>",
                Addresses::senderFlaw);
    }
}
