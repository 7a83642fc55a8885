--liquibase formatted sql

--changeset cardkeep:access-1
alter table person drop constraint person_role_check;
alter table person add constraint person_role_check
    check (role in ('EMPLOYEE', 'APPROVER', 'ADMIN', 'AUDITOR', 'SECURITY_OFFICER'));
-- Who gave them another role than the one they came with.
alter table person add column appointed_by uuid references person (id);
-- What was done to somebody lately, by whomever: no PIN runs on it for a day.
create index person_touch_by_whom_it_was_done_to on person_touch (company_id, on_person, at);
