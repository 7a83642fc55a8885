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
