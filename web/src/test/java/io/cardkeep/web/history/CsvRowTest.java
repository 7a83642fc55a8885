package io.cardkeep.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");

    @Test
    void a_line_has_every_thing_under_its_name() throws IOException {
        HistoryEntry entry = new HistoryEntry(
                new HistoryEntryId(ID),
                new CompanyId("CEKEP5GSGP"),
                Instant.parse("2026-11-22T04:28:03.12Z"),
                new Who(ID, "Iyer, \"Meera\"", "ADMIN"),
                new Origin("10.4.1.7"),
                PinResetAction.APPROVE,
                Outcome.REFUSED,
                List.of(
                        new Touch(Touch.Kind.CARD, "EKC94AEX89", "4312"),
                        new Touch(Touch.Kind.REPLACED_CARD, "EKC1", ""),
                        new Touch(Touch.Kind.REPLACED_CARD, "EKC0", ""),
                        new Touch(Touch.Kind.HOLDER, "h", "Johny Bateman"),
                        new Touch(Touch.Kind.ACCOUNT, "CAA8W45", ""),
                        new Touch(Touch.Kind.REQUEST, "r", "PR-2026-004217")),
                new TreeMap<>(Map.of("reason", "too-late", "note", "=1+1", "why", "OTHER")));

        assertThat(written(entry))
                .isEqualTo(
                        "time,entry,company,who,who_id,role,from,action,outcome,cards,card_digits,replaced_cards,holders,"
                                + "holder_ids,people,people_ids,accounts,requests,request_ids,instructions,reason,details\r\n"
                                + "2026-11-22T04:28:03.120000Z,019ab000-0000-7000-8000-000000000001,CEKEP5GSGP,"
                                + "\"Iyer, \"\"Meera\"\"\",019ab000-0000-7000-8000-000000000001,ADMIN,10.4.1.7,"
                                + "pin-reset.approve,REFUSED,EKC94AEX89,4312,EKC1; EKC0,Johny Bateman,h,,,CAA8W45,"
                                + "PR-2026-004217,r,,too-late,note==1+1; why=OTHER\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+91", "-5", "@SUM(A1)", "\t=1", "\r=1", "'quoted"})
    void what_a_spreadsheet_would_compute_gets_one_apostrophe(String cell) {
        assertThat(CsvRow.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Meera", "1=1", "a@b", " =1", "हिन्दी"})
    void anything_else_is_left_alone(String cell) {
        assertThat(CsvRow.safe(cell)).isEqualTo(cell);
    }

    private static String written(HistoryEntry entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HistoryCsv csv = new HistoryCsv(out);
        csv.accept(entry);
        csv.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
