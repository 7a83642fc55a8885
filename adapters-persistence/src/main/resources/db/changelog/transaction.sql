--liquibase formatted sql

--changeset cardkeep:transaction-1
-- No foreign key to card: EnKash may report a transaction before the card's own first reading.
create table card_transaction (
    company_id  text collate "C" not null,
    id          text collate "C" not null,
    account_id  text collate "C" not null,
    card_id     text collate "C" not null,
    at          timestamptz      not null,
    direction   text             not null check (direction in ('DR', 'CR')),
    status      text             not null check (status in ('PENDING', 'SETTLED', 'FAILED', 'REVERSED', 'UNKNOWN')),
    amount      numeric(19, 2)   not null,
    merchant    text,
    channel     text,
    description text,
    primary key (company_id, id)
);
create index card_transaction_by_time on card_transaction (company_id, at, id);
create index card_transaction_by_card on card_transaction (company_id, card_id, at, id);
grant select, insert, update on card_transaction to "${applicationRole}";

--changeset cardkeep:transaction-2
-- EnKash's pgReferenceNumber: for a load, the reference we gave it.
alter table card_transaction add column reference text;
