package io.cardkeep.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.notice.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTextTest {
    private final NoticeText text = PostOffice.text();

    @Test
    void namesEveryCardByItsLastDigitsAndLeadsToThePageWhereSomethingCanBeDone() {
        SampleNotices notices = SampleNotices.in("en");
        assertLeadsTo(notices.decisionWanted(), "/approvals/019aac2e-7a00-7000-8000-000000000001");
        assertLeadsTo(notices.approved(), "/cards/EKC94AEX89/pin");
        assertLeadsTo(notices.rejected(), "/pin-resets");
        assertLeadsTo(notices.expired(), "/pin-resets/new?card=EKC94AEX89");
        assertLeadsTo(notices.endsSoon(true), "/cards/EKC94AEX89/pin");
        assertLeadsTo(notices.endsSoon(false), "/pin-resets");
        assertLeadsTo(notices.pinWasSet(), "/cards/EKC94AEX89");
    }

    private void assertLeadsTo(Notice notice, String path) {
        assertThat(text.body(notice))
                .contains("card ending in 7785")
                .contains("\nhttps://cards.example.com" + path + "\n");
    }

    @Test
    void tellsAdminsHowManyChangesWaitAndWhichKindIsStopped() {
        SampleNotices notices = SampleNotices.in("en");
        assertThat(text.subject(notices.outcomesWanted(1))).isEqualTo("A change waits for two admins");
        assertThat(text.subject(notices.outcomesWanted(12))).isEqualTo("12 changes wait for two admins");
        assertThat(text.body(notices.outcomesWanted(12))).contains("\nhttps://cards.example.com/instructions\n");
        assertThat(text.subject(notices.changesStopped())).isEqualTo("Stopped: Load");
        assertThat(text.body(notices.changesStopped())).contains("\nhttps://cards.example.com/instructions\n");
    }

    @Test
    void tellsTimesInTheReadersZone() {
        assertThat(text.body(SampleNotices.at("Asia/Kolkata").approved())).contains("before 23 Nov 2026, 00:15 IST");
        assertThat(text.body(SampleNotices.at("Europe/Berlin").approved())).contains("before 22 Nov 2026, 19:45 CET");
    }

    @Test
    void repeatsAnApproversNoteAsItWasWritten() {
        assertThat(text.body(SampleNotices.in("en").rejected())).contains("\n\nCall me first, {0} isn't clear.\n\n");
        assertThat(text.body(SampleNotices.in("hi").rejected())).contains("\n\nCall me first, {0} isn't clear.\n\n");
    }

    @Test
    void tellsAnApprovalThatEndsFromARequestThatNobodyDecided() {
        SampleNotices notices = SampleNotices.in("en");
        assertThat(text.body(notices.endsSoon(true))).contains("PR-2026-004217 is approved");
        assertThat(text.body(notices.endsSoon(false))).contains("Nobody has decided your PIN reset PR-2026-004217");
    }

    @Test
    void keepsACardIdThatHoldsAnyCharacterWithinItsLink() {
        assertThat(text.body(SampleNotices.in("en").pinWasSetOn("EKC/94 ?AEX#&=é")))
                .contains("\nhttps://cards.example.com/cards/EKC%2F94%20%3FAEX%23%26%3D%C3%A9\n");
    }

    @Test
    void hasNoHoleInAnyLanguage() {
        for (String language : List.of("en", "hi")) {
            for (Notice notice : SampleNotices.in(language).all()) {
                String mail = text.subject(notice) + "\n" + text.body(notice);
                assertThat(mail.replace("{0} isn't clear", "")).doesNotContain("{", "}", "''", "null");
                assertThat(text.subject(notice)).doesNotContain("\n").hasSizeLessThan(100);
            }
        }
    }
}
