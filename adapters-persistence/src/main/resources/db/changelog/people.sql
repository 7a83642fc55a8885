--liquibase formatted sql

--changeset cardkeep:people-1
create table person (
    id              uuid primary key,
    company_id      text collate "C" not null,
    name            text             not null,
    email           text collate "C" not null unique check (email = lower(email)),
    password_hash   text,
    role            text             not null check (role in ('EMPLOYEE', 'ADMIN', 'AUDITOR')),
    employee_number text,
    mobile          text,
    birth_date      date,
    joining_date    date,
    pincode         text,
    invited_by      uuid references person (id),
    confirmed_by    uuid references person (id),
    since           timestamptz      not null,
    active          boolean          not null,
    zone            text             not null,
    language        text             not null check (language in ('en', 'hi')),
    version         bigint           not null,
    -- Lets other tables point at a person of their own company and at no other.
    unique (company_id, id)
);
create unique index person_by_email on person (company_id, email);
create index person_deciding on person (company_id, role, name) where active;
grant select, insert, update on person to "${applicationRole}";

--changeset cardkeep:people-2
create table person_touch (
    id         bigint generated always as identity primary key,
    company_id text collate "C" not null,
    by_person  uuid             not null,
    on_person  uuid             not null,
    kind       text             not null
        check (kind in ('INVITED', 'RECOVERED', 'CONTACT_CHANGED', 'ROLE_CHANGED', 'CARD_LINKED')),
    card_id    text collate "C",
    at         timestamptz      not null,
    foreign key (company_id, by_person) references person (company_id, id),
    foreign key (company_id, on_person) references person (company_id, id),
    check ((kind = 'CARD_LINKED') = (card_id is not null))
);
create index person_touch_by_pair on person_touch (company_id, by_person, on_person, at);
grant select, insert on person_touch to "${applicationRole}";

--changeset cardkeep:people-3
create table set_up_link (
    token_hash text collate "C" primary key,
    company_id text collate "C" not null,
    person_id  uuid,
    expires_at timestamptz      not null,
    -- One open link a person, and one for the first admin, whose person is not there yet.
    unique nulls not distinct (company_id, person_id),
    foreign key (company_id, person_id) references person (company_id, id)
);
grant select, insert, update, delete on set_up_link to "${applicationRole}";

create table installation_set_up (
    company_id text collate "C" primary key,
    person_id  uuid             not null,
    at         timestamptz      not null,
    foreign key (company_id, person_id) references person (company_id, id)
);
grant select, insert on installation_set_up to "${applicationRole}";
