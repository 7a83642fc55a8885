--liquibase formatted sql

--changeset cardkeep:access-1
alter table person drop constraint person_role_check;
alter table person add constraint person_role_check
    check (role in ('EMPLOYEE', 'APPROVER', 'ADMIN', 'AUDITOR', 'SECURITY_OFFICER'));
-- Who gave them another role than the one they came with.
alter table person add column appointed_by uuid references person (id);
-- What was done to somebody lately, by whomever: no PIN runs on it for a day.
create index person_touch_by_whom_it_was_done_to on person_touch (company_id, on_person, at);

--changeset cardkeep:access-2
-- Somebody lost every way in: one person said so, and waits for a second one.
create table recovery (
    company_id text collate "C" not null,
    person_id  uuid             not null,
    asked_by   uuid             not null,
    note       text             not null check (length(note) between 1 and 500),
    at         timestamptz      not null,
    primary key (company_id, person_id),
    foreign key (company_id, person_id) references person (company_id, id),
    foreign key (company_id, asked_by) references person (company_id, id)
);
grant select, insert, update, delete on recovery to "${applicationRole}";
alter table recovery enable row level security;
create policy of_company on recovery using (company_id = nullif(current_setting('cardkeep.company', true), ''));
