--liquibase formatted sql

--changeset cardkeep:account-1
-- Ids are collated "C" everywhere, so that keyset pages order them by bytes whatever the server's locale is.
create table card_account (
    company_id         text collate "C" not null,
    id                 text collate "C" not null,
    title              text             not null,
    product            text             not null
        check (product in ('CORPORATE', 'MEAL', 'FUEL', 'GIFT', 'OTHER')),
    available          numeric(19, 2),
    available_on_cards numeric(19, 2),
    as_of              timestamptz,
    primary key (company_id, id)
);
grant select, insert, update on card_account to "${applicationRole}";
