--liquibase formatted sql

--changeset cardkeep:card-1
create table card (
    company_id  text collate "C" not null,
    id          text collate "C" not null,
    account_id  text collate "C" not null,
    product     text             not null
        check (product in ('CORPORATE', 'MEAL', 'FUEL', 'GIFT', 'OTHER')),
    form        text             not null check (form in ('PHYSICAL', 'VIRTUAL')),
    status      text             not null
        check (status in ('ACTIVE', 'LOCKED', 'BLOCKED', 'ACTIVATING', 'UNKNOWN')),
    last_digits text collate "C" not null check (last_digits ~ '^[0-9]{2,4}$'),
    holder      uuid,
    holder_name text,
    balance     numeric(19, 2),
    pin         text             not null check (pin in ('UNKNOWN', 'NEVER_SET', 'SET', 'UNCONFIRMED')),
    replaces    text[]           not null,
    as_of       timestamptz      not null,
    version     bigint           not null,
    primary key (company_id, id),
    foreign key (company_id, account_id) references card_account (company_id, id),
    foreign key (company_id, holder) references person (company_id, id)
);
create index card_by_holder on card (company_id, holder, id);
create index card_by_status on card (company_id, status, id);
create index card_by_digits on card (company_id, last_digits, id);
grant select, insert, update on card to "${applicationRole}";

--changeset cardkeep:card-2
-- Locked at EnKash and not through us is a state of its own.
alter table card drop constraint card_status_check;
alter table card add constraint card_status_check
    check (status in ('ACTIVE', 'LOCKED', 'HELD', 'BLOCKED', 'ACTIVATING', 'UNKNOWN'));
