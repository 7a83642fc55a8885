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
