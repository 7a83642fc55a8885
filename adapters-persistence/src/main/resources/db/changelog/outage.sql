--liquibase formatted sql

--changeset cardkeep:outage-1
-- A row lives as long as its outage; what was is in the history.
create table outage (
    company_id text collate "C" primary key,
    since      timestamptz      not null,
    seen_at    timestamptz      not null check (seen_at >= since)
);
grant select, insert, update, delete on outage to "${applicationRole}";

-- What outages have added to the deadline that a PIN reset has in a state; in microseconds, since an interval with days
-- has no one length.
create table pin_reset_gain (
    reset  uuid   not null references pin_reset (id),
    state  text   not null check (state in ('PENDING', 'APPROVED')),
    micros bigint not null check (micros >= 0),
    primary key (reset, state)
);
grant select, insert, update on pin_reset_gain to "${applicationRole}";
