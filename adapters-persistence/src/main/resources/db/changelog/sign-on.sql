--liquibase formatted sql

--changeset cardkeep:sign-on-1
-- By which the company's single sign-on knows somebody: the provider, and its own name for them.
alter table person
    add column identity_issuer text collate "C",
    add column identity_subject text collate "C" check (length(identity_subject) between 1 and 255),
    add check ((identity_issuer is null) = (identity_subject is null));
create unique index person_by_identity on person (company_id, identity_issuer, identity_subject);
alter table person_touch drop constraint person_touch_kind_check;
alter table person_touch add constraint person_touch_kind_check
    check (kind in ('INVITED', 'RECOVERED', 'CONTACT_CHANGED', 'ROLE_CHANGED', 'CARD_LINKED', 'IDENTITY_LINKED'));
