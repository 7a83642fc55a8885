--liquibase formatted sql

--changeset cardkeep:history-1
-- What a page or an export shows comes from one row: touches holds {kind, id, label} and details {name, value} each.
-- The canonical bytes are what later proofs hash.
create table history_entry (
    id                uuid primary key,
    company_id        text collate "C" not null,
    at                timestamptz      not null,
    who_id            uuid,
    who_name          text collate "C" not null,
    who_role          text             not null,
    origin            text             not null,
    action            text collate "C" not null check (action ~ '^[a-z-]+[.][a-z-]+$'),
    outcome           text             not null
        check (outcome in ('STARTED', 'DONE', 'REFUSED', 'NOT_DONE', 'UNCONFIRMED')),
    touches           text[]           not null,
    details           text[]           not null,
    canonical         bytea            not null,
    canonical_version smallint         not null
);
create index history_entry_by_time on history_entry (company_id, at, id);
create index history_entry_by_action on history_entry (company_id, action, at, id);
create index history_entry_by_outcome on history_entry (company_id, outcome, at, id);
create index history_entry_by_who on history_entry (company_id, who_name, at, id);
grant select, insert on history_entry to "${applicationRole}";

--changeset cardkeep:history-2
-- The same touches, one a row, to search by. WHO is the person who did it, so that one index finds all of a person's.
create table history_touch (
    entry_id   uuid             not null references history_entry (id),
    ordinal    integer          not null,
    company_id text collate "C" not null,
    at         timestamptz      not null,
    kind       text             not null check (kind in
        ('WHO', 'CARD', 'REPLACED_CARD', 'HOLDER', 'PERSON', 'ACCOUNT', 'REQUEST', 'INSTRUCTION')),
    thing_id   text collate "C" not null,
    label      text collate "C" not null,
    primary key (entry_id, ordinal)
);
create index history_touch_by_thing on history_touch (company_id, thing_id, at, entry_id) include (kind);
-- Backwards, because people know the end of a card number.
create index history_touch_by_card_digits on history_touch (company_id, reverse(label), thing_id)
    where kind in ('CARD', 'REPLACED_CARD');
grant select, insert on history_touch to "${applicationRole}";

--changeset cardkeep:history-3 splitStatements:false
create function history_is_insert_only() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The history is insert-only: % on % is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

--changeset cardkeep:history-4
-- The grants already stop the application; the triggers stop the owner's slip as well.
create trigger history_entry_keeps_rows before update or delete on history_entry
    for each row execute function history_is_insert_only();
create trigger history_entry_keeps_all before truncate on history_entry
    for each statement execute function history_is_insert_only();
create trigger history_touch_keeps_rows before update or delete on history_touch
    for each row execute function history_is_insert_only();
create trigger history_touch_keeps_all before truncate on history_touch
    for each statement execute function history_is_insert_only();

--changeset cardkeep:history-5
-- Few cards replace others; this finds them without reading every touch.
create index history_touch_replaced on history_touch (entry_id, thing_id) where kind = 'REPLACED_CARD';
