--liquibase formatted sql

--changeset cardkeep:pin-1
create sequence pin_reset_number;
grant usage on sequence pin_reset_number to "${applicationRole}";

create table pin_reset (
    id            uuid primary key,
    company_id    text collate "C" not null,
    number        text collate "C" not null,
    account_id    text collate "C" not null,
    card_id       text collate "C" not null,
    cardholder    uuid             not null,
    asked_by      uuid             not null,
    reason        text             not null
        check (reason in ('FORGOTTEN', 'LOCKED_AFTER_TRIES', 'KNOWN_TO_SOMEONE', 'NEVER_RECEIVED', 'OTHER')),
    note          text             not null,
    asked_at      timestamptz      not null,
    ends_at       timestamptz      not null,
    state         text             not null
        check (state in ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'USED', 'CANCELLED')),
    decided_by    uuid,
    decided_at    timestamptz,
    decision_note text,
    stands_until  timestamptz,
    closed_by     uuid,
    closed_at     timestamptz,
    reminded      boolean          not null default false,
    version       bigint           not null,
    unique (company_id, number),
    foreign key (company_id, card_id) references card (company_id, id),
    foreign key (company_id, cardholder) references person (company_id, id),
    foreign key (company_id, asked_by) references person (company_id, id),
    foreign key (company_id, decided_by) references person (company_id, id),
    foreign key (company_id, closed_by) references person (company_id, id),
    check (state not in ('APPROVED', 'REJECTED', 'USED') or num_nulls(decided_by, decided_at, decision_note) = 0),
    check ((state = 'APPROVED') = (stands_until is not null)),
    check ((state in ('EXPIRED', 'USED', 'CANCELLED')) = (closed_at is not null))
);
create unique index pin_reset_one_open on pin_reset (company_id, card_id) where state in ('PENDING', 'APPROVED');
create index pin_reset_pending on pin_reset (company_id, asked_at, id) where state = 'PENDING';
create index pin_reset_ended on pin_reset (company_id, asked_at, id) where state <> 'PENDING';
create index pin_reset_by_card on pin_reset (company_id, card_id, asked_at);
create index pin_reset_by_cardholder on pin_reset (company_id, cardholder, asked_at, id);
create index pin_reset_by_asker on pin_reset (company_id, asked_by, asked_at, id);
create index pin_reset_due on pin_reset ((coalesce(stands_until, ends_at))) where state in ('PENDING', 'APPROVED');
grant select, insert, update on pin_reset to "${applicationRole}";

--changeset cardkeep:pin-2
-- Rows live five minutes. Taking one is deleting it, so that it is taken once.
create table sealing_challenge (
    nonce_hash   text collate "C" primary key,
    company_id   text collate "C" not null,
    card_id      text collate "C" not null,
    person_id    uuid             not null,
    session_hash text             not null,
    key_id       text             not null,
    expires_at   timestamptz      not null
);
create index sealing_challenge_by_end on sealing_challenge (expires_at);
grant select, insert, delete on sealing_challenge to "${applicationRole}";
