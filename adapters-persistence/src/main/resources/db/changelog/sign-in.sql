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
