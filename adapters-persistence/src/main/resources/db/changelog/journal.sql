--liquibase formatted sql

--changeset cardkeep:journal-1
create table instruction (
    id          uuid primary key,
    company_id  text collate "C" not null,
    kind        text             not null check (kind in ('SET_PIN', 'LOCK_CARD', 'UNLOCK_CARD', 'BLOCK_CARD')),
    account_id  text collate "C" not null,
    card_id     text collate "C" not null,
    actor       uuid             not null,
    form        uuid             not null,
    reset       uuid references pin_reset (id),
    state       text             not null check (state in
        ('INTENDED', 'ACCEPTED', 'DECLINED', 'REFUSED', 'NOT_DONE', 'UNCONFIRMED', 'CLOSED')),
    reason      text,
    intended_at timestamptz      not null,
    settles_at  timestamptz      not null,
    closed_at   timestamptz,
    unique (company_id, actor, form),
    foreign key (company_id, card_id) references card (company_id, id),
    foreign key (company_id, actor) references person (company_id, id),
    check ((state = 'INTENDED') = (closed_at is null))
);
create unique index instruction_one_intended_pin on instruction (company_id, card_id)
    where kind = 'SET_PIN' and state = 'INTENDED';
create index instruction_by_card on instruction (company_id, card_id, intended_at, id);
create index instruction_intended on instruction (intended_at) where state = 'INTENDED';
create index instruction_unconfirmed on instruction (intended_at) where state = 'UNCONFIRMED';
grant select, insert, update on instruction to "${applicationRole}";

--changeset cardkeep:journal-2
-- What is asked for beside the kind, as far as it takes that to find out later whether it was done; never a secret.
alter table instruction drop constraint instruction_kind_check;
alter table instruction add constraint instruction_kind_check check (kind in
    ('SET_PIN', 'LOCK_CARD', 'UNLOCK_CARD', 'BLOCK_CARD', 'LOAD_CARD', 'CHANGE_CONTROLS', 'ORDER_PLASTIC'));
alter table instruction
    add column amount    numeric(19, 2),
    add column reference text collate "C",
    add column controls  text[],
    add constraint instruction_load_has_its_terms
        check ((kind = 'LOAD_CARD') = (amount is not null) and (kind = 'LOAD_CARD') = (reference is not null)),
    add constraint instruction_controls_have_their_terms
        check ((kind = 'CHANGE_CONTROLS') = (controls is not null));
create unique index instruction_by_reference on instruction (company_id, reference) where reference is not null;

--changeset cardkeep:journal-3
-- How far the search for an unconfirmed outcome has come.
alter table instruction
    add column looks           integer not null default 0,
    add column next_look_at    timestamptz,
    add column admins_asked_at timestamptz;
update instruction set next_look_at = intended_at;
alter table instruction alter column next_look_at set not null;
drop index instruction_unconfirmed;
create index instruction_due_for_a_look on instruction (next_look_at)
    where state = 'UNCONFIRMED' and kind <> 'SET_PIN';
create index instruction_unconfirmed_of_company on instruction
    (company_id, (admins_asked_at is null), intended_at, id) where state = 'UNCONFIRMED';

--changeset cardkeep:journal-4
create table instruction_closing (
    instruction_id uuid primary key references instruction (id),
    company_id     text collate "C" not null,
    done           boolean          not null,
    note           text             not null,
    proposed_by    uuid             not null,
    proposed_at    timestamptz      not null,
    foreign key (company_id, proposed_by) references person (company_id, id)
);
create index instruction_closing_by_company on instruction_closing (company_id, proposed_at);
grant select, insert, delete on instruction_closing to "${applicationRole}";

--changeset cardkeep:journal-5
-- What makes something new is about an account or the company, since there is no card yet.
alter table instruction drop constraint instruction_kind_check;
alter table instruction
    alter column account_id drop not null,
    alter column card_id drop not null,
    add column issued_to     text,
    add column cards_before  text[],
    add column last_digits   text collate "C",
    add column was_blocked   boolean,
    add column account_title text,
    add column product       text,
    add constraint instruction_kind_check check (kind in
        ('SET_PIN', 'LOCK_CARD', 'UNLOCK_CARD', 'BLOCK_CARD', 'LOAD_CARD', 'CHANGE_CONTROLS', 'ORDER_PLASTIC',
         'REPLACE_CARD', 'ISSUE_CARD', 'OPEN_ACCOUNT')),
    add constraint instruction_has_its_target check (case kind
        when 'OPEN_ACCOUNT' then account_id is null and card_id is null
        when 'ISSUE_CARD' then account_id is not null and card_id is null
        else account_id is not null and card_id is not null end),
    add constraint instruction_account_is_known
        foreign key (company_id, account_id) references card_account (company_id, id),
    drop constraint instruction_load_has_its_terms,
    add constraint instruction_load_has_its_terms
        check ((kind = 'LOAD_CARD') = (reference is not null)
            and case kind when 'LOAD_CARD' then amount is not null when 'ISSUE_CARD' then true else amount is null end),
    add constraint instruction_issue_has_its_terms check ((kind = 'ISSUE_CARD') = (issued_to is not null)),
    add constraint instruction_replacement_has_its_terms
        check ((kind = 'REPLACE_CARD') = (last_digits is not null and was_blocked is not null)),
    add constraint instruction_new_cards_are_told_from_old
        check ((kind in ('ISSUE_CARD', 'REPLACE_CARD')) = (cards_before is not null)),
    add constraint instruction_opening_has_its_terms
        check ((kind = 'OPEN_ACCOUNT') = (account_title is not null and product is not null));
create index instruction_open_by_account on instruction (company_id, account_id, kind)
    where card_id is null and state in ('INTENDED', 'UNCONFIRMED');
create index instruction_replaced on instruction (company_id, account_id)
    where kind = 'REPLACE_CARD' and state = 'ACCEPTED';
create index card_by_replaced on card using gin (replaces);

--changeset cardkeep:journal-6
-- Kinds of change whose latest answers could not be read, and whether they are stopped for it.
create table change_stop (
    company_id text collate "C" not null,
    kind       text             not null,
    unreadable integer          not null,
    stopped_at timestamptz,
    told       boolean          not null default false,
    primary key (company_id, kind)
);
create index change_stop_untold on change_stop (stopped_at) where stopped_at is not null and not told;
grant select, insert, update on change_stop to "${applicationRole}";

--changeset cardkeep:journal-7
-- Two cards that are made for one holder in one account can be taken for one another, so a replacement says for whom it is.
alter table instruction
    drop constraint instruction_issue_has_its_terms,
    add constraint instruction_new_card_has_its_holder check (case kind
        when 'ISSUE_CARD' then issued_to is not null when 'REPLACE_CARD' then true else issued_to is null end);
create index instruction_making_cards on instruction (company_id, account_id, intended_at, id)
    where kind in ('ISSUE_CARD', 'REPLACE_CARD');
create index instruction_opening_accounts on instruction (company_id, intended_at, id) where kind = 'OPEN_ACCOUNT';
drop index instruction_open_by_account;
