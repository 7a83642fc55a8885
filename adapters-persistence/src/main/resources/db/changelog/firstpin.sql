--liquibase formatted sql

--changeset cardkeep:firstpin-1
create sequence first_pin_number;
grant usage on sequence first_pin_number to "${applicationRole}";

create table first_pin_proposal (
    id            uuid primary key,
    company_id    text collate "C" not null,
    number        text collate "C" not null,
    cards         text[]           not null check (cardinality(cards) between 1 and 100),
    proposed_by   uuid             not null,
    reason        text             not null,
    proposed_at   timestamptz      not null,
    ends_at       timestamptz      not null,
    state         text             not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED')),
    decided_by    uuid,
    decided_at    timestamptz,
    decision_note text,
    left_out      text[],
    expired_at    timestamptz,
    version       bigint           not null,
    unique (company_id, number),
    foreign key (company_id, proposed_by) references person (company_id, id),
    foreign key (company_id, decided_by) references person (company_id, id),
    -- Whoever writes this table, nobody decides on what they proposed.
    check (decided_by <> proposed_by),
    check ((state in ('APPROVED', 'REJECTED')) = (num_nulls(decided_by, decided_at, decision_note) = 0)),
    check ((state = 'APPROVED') = (left_out is not null)),
    check ((state = 'EXPIRED') = (expired_at is not null))
);
create index first_pin_pending on first_pin_proposal (company_id, proposed_at, id) where state = 'PENDING';
create index first_pin_ended on first_pin_proposal (company_id, proposed_at, id) where state <> 'PENDING';
create index first_pin_due on first_pin_proposal (ends_at) where state = 'PENDING';
grant select, insert, update on first_pin_proposal to "${applicationRole}";
