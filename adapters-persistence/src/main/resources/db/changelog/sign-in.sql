--liquibase formatted sql

--changeset cardkeep:sign-in-1
-- Wrong passwords in a row, until a right one.
create table password_guess (
    company_id    text collate "C" not null,
    person_id     uuid             not null,
    wrong         integer          not null,
    stopped_until timestamptz,
    primary key (company_id, person_id),
    foreign key (company_id, person_id) references person (company_id, id)
);
grant select, insert, update, delete on password_guess to "${applicationRole}";

--changeset cardkeep:sign-in-2
create table passkey (
    id          uuid primary key,
    company_id  text collate "C" not null,
    person_id   uuid             not null,
    label       text             not null,
    -- Base64url: the authenticator's name for it, and the object that its public key is in. Neither is secret.
    credential  text collate "C" not null unique,
    attestation text collate "C" not null,
    signatures  bigint           not null,
    transports  text[]           not null,
    added_at    timestamptz      not null,
    used_at     timestamptz,
    foreign key (company_id, person_id) references person (company_id, id)
);
create index passkey_by_person on passkey (company_id, person_id, added_at);
grant select, insert, update, delete on passkey to "${applicationRole}";

--changeset cardkeep:sign-in-3
-- How many accounts failed from one place lately, as Bucket4j keeps it. Of no company: who guesses knows none.
create table failed_sign_in (
    -- An IPv4 address, or the first 64 bits of an IPv6 one.
    place   text collate "C" primary key,
    bucket  bytea,
    -- Milliseconds since 1970, from when on it says nothing.
    full_at bigint
);
create index failed_sign_in_by_end on failed_sign_in (full_at);
grant select, insert, update, delete on failed_sign_in to "${applicationRole}";

--changeset cardkeep:sign-in-4
-- Besides their address people sign in with their mobile or their employee number.
create index person_by_mobile on person (company_id, mobile) where mobile is not null;
create index person_by_employee_number on person (company_id, lower(employee_number)) where employee_number is not null;
