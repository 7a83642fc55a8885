package io.cardkeep.persistence;

import io.cardkeep.domain.company.CompanyId;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A row of a company in each of its tables, put there as the owner, who is not held by row-level security. */
final class RowOfEach {
    private static final List<String> ROWS = List.of(
            """
            insert into person (id, company_id, name, email, role, since, active, zone, language, version)
            values (:id, :company, 'Asha Rao', :text, 'EMPLOYEE', now(), true, 'Asia/Kolkata', 'en', 0)
            """,
            """
            insert into person_touch (company_id, by_person, on_person, kind, at) values (:company, :id, :id, 'INVITED', now())
            """,
            "insert into set_up_link (token_hash, company_id, person_id, expires_at) values (:text, :company, :id, now())",
            "insert into installation_set_up (company_id, person_id, at) values (:company, :id, now())",
            "insert into password_guess (company_id, person_id, wrong) values (:company, :id, 1)",
            "insert into authenticator_app (company_id, person_id, sealed_seed, added_at, last_step) values (:company, :id, '', now(), 0)",
            "insert into recovery_code (company_id, person_id, hash) values (:company, :id, repeat('0', 64))",
            "insert into recovery (company_id, person_id, asked_by, note, at) values (:company, :id, :id, :text, now())",
            """
            insert into passkey (id, company_id, person_id, label, credential, attestation, signatures, transports, added_at)
            values (:id, :company, :id, 'Phone', :text, '', 0, '{}', now())
            """,
            "insert into card_account (company_id, id, title, product) values (:company, :text, 'Travel', 'CORPORATE')",
            """
            insert into card (company_id, id, account_id, product, form, status, last_digits, pin, replaces, as_of, version)
            values (:company, :text, :text, 'CORPORATE', 'VIRTUAL', 'ACTIVE', '4312', 'SET', '{}', now(), 0)
            """,
            """
            insert into card_transaction (company_id, id, account_id, card_id, at, direction, status, amount)
            values (:company, :text, :text, :text, now(), 'DR', 'SETTLED', 1)
            """,
            """
            insert into pin_reset (id, company_id, number, account_id, card_id, cardholder, asked_by, reason, note, asked_at,
                ends_at, state, version)
            values (:id, :company, :text, :text, :text, :id, :id, 'FORGOTTEN', '', now(), now(), 'PENDING', 0)
            """,
            "insert into pin_reset_gain (reset, state, micros) values (:id, 'PENDING', 1)",
            """
            insert into sealing_challenge (nonce_hash, company_id, card_id, person_id, session_hash, key_id, expires_at)
            values (:text, :company, :text, :id, '', '', now())
            """,
            """
            insert into first_pin_proposal (id, company_id, number, cards, proposed_by, reason, proposed_at, ends_at, state,
                version)
            values (:id, :company, :text, array[:text], :id, 'New', now(), now(), 'PENDING', 0)
            """,
            """
            insert into instruction (id, company_id, kind, account_id, card_id, actor, form, state, intended_at, settles_at,
                next_look_at)
            values (:id, :company, 'LOCK_CARD', :text, :text, :id, :id, 'INTENDED', now(), now(), now())
            """,
            """
            insert into instruction_closing (instruction_id, company_id, done, note, proposed_by, proposed_at)
            values (:id, :company, true, '', :id, now())
            """,
            "insert into change_stop (company_id, kind, unreadable) values (:company, 'LOAD_CARD', 1)",
            "insert into outage (company_id, since, seen_at) values (:company, now(), now())",
            """
            insert into history_entry (id, company_id, at, who_name, who_role, origin, action, outcome, touches, details,
                canonical, canonical_version)
            values (:id, :company, now(), :text, 'EMPLOYEE', 'internal', 'sign-in.in', 'DONE', '{}', '{}', ''::bytea, 1)
            """,
            """
            insert into history_touch (entry_id, ordinal, company_id, at, kind, thing_id, label)
            values (:id, 1, :company, now(), 'PERSON', :text, 'Asha Rao')
            """);

    private RowOfEach() {}

    static void fill(Connection owner, CompanyId company) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(owner, true));
        UUID id = UUID.randomUUID();
        for (String row : ROWS) {
            jdbc.sql(row)
                    .param("id", id)
                    .param("company", company.value())
                    .param("text", "row-" + company.value().toLowerCase(Locale.ROOT))
                    .update();
        }
    }
}
