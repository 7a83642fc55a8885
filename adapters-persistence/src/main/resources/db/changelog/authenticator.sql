--liquibase formatted sql

--changeset cardkeep:authenticator-1
create table authenticator_app (
    company_id  text collate "C" not null,
    person_id   uuid             not null,
    -- Encrypted for this person alone, by a key that is in the keystore and not here.
    sealed_seed text collate "C" not null,
    added_at    timestamptz      not null,
    -- The step of 30 seconds whose code was taken last: no code is taken twice.
    last_step   bigint           not null,
    primary key (company_id, person_id),
    foreign key (company_id, person_id) references person (company_id, id)
);
grant select, insert, update, delete on authenticator_app to "${applicationRole}";
alter table authenticator_app enable row level security;
create policy of_company on authenticator_app
    using (company_id = nullif(current_setting('cardkeep.company', true), ''));

--changeset cardkeep:authenticator-2
create table recovery_code (
    company_id text collate "C" not null,
    person_id  uuid             not null,
    -- SHA-256 of 120 random bits.
    hash       text collate "C" not null check (length(hash) = 64),
    primary key (company_id, person_id, hash),
    foreign key (company_id, person_id) references person (company_id, id)
);
grant select, insert, delete on recovery_code to "${applicationRole}";
alter table recovery_code enable row level security;
create policy of_company on recovery_code using (company_id = nullif(current_setting('cardkeep.company', true), ''));
