--liquibase formatted sql

--changeset cardkeep:company-1
-- Row-level security: a transaction sees and writes the rows of the one company that it said it is for. Where none was
-- said, or was said in an earlier transaction (PostgreSQL leaves an empty text then), it is nobody's, and sees nothing.
-- The owner, who runs these changes and no application, is not held by it.
alter table card_account enable row level security;
create policy of_company on card_account
    using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table person enable row level security;
create policy of_company on person using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table person_touch enable row level security;
create policy of_company on person_touch using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table set_up_link enable row level security;
create policy of_company on set_up_link using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table installation_set_up enable row level security;
create policy of_company on installation_set_up
    using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table password_guess enable row level security;
create policy of_company on password_guess using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table passkey enable row level security;
create policy of_company on passkey using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table card enable row level security;
create policy of_company on card using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table card_transaction enable row level security;
create policy of_company on card_transaction
    using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table pin_reset enable row level security;
create policy of_company on pin_reset using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table sealing_challenge enable row level security;
create policy of_company on sealing_challenge
    using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table first_pin_proposal enable row level security;
create policy of_company on first_pin_proposal
    using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table instruction enable row level security;
create policy of_company on instruction using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table instruction_closing enable row level security;
create policy of_company on instruction_closing
    using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table change_stop enable row level security;
create policy of_company on change_stop using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table outage enable row level security;
create policy of_company on outage using (company_id = nullif(current_setting('cardkeep.company', true), ''));
-- Has no company of its own: who sees the reset sees what it gained.
alter table pin_reset_gain enable row level security;
create policy of_company on pin_reset_gain using (exists (select from pin_reset r where r.id = reset));
alter table history_entry enable row level security;
create policy of_company on history_entry using (company_id = nullif(current_setting('cardkeep.company', true), ''));
alter table history_touch enable row level security;
create policy of_company on history_touch using (company_id = nullif(current_setting('cardkeep.company', true), ''));

--changeset cardkeep:company-2 splitStatements:false
-- What is asked before the company is known. Each tells a company's id and nothing else, and runs as the owner.
create function company_of_email(address text) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return (select company_id from public.person where email = address);
create function company_of_credential(named text) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return (select company_id from public.passkey where credential = named);
create function company_of_set_up_link(hash text) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return (select company_id from public.set_up_link where token_hash = hash);
create function company_of_challenge(hash text) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return (select company_id from public.sealing_challenge where nonce_hash = hash);
-- For our own jobs, which set one company at a time. Steps along the index instead of reading every person.
create function companies() returns setof text
    language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    with recursive company as (
        (select company_id from public.person order by company_id limit 1)
        union all
        select (select p.company_id from public.person p
                where p.company_id > c.company_id order by p.company_id limit 1)
        from company c where c.company_id is not null
    )
    select company_id from company where company_id is not null;
end;

--changeset cardkeep:company-3
revoke execute on function company_of_email(text), company_of_credential(text), company_of_set_up_link(text),
    company_of_challenge(text), companies() from public;
grant execute on function company_of_email(text), company_of_credential(text), company_of_set_up_link(text),
    company_of_challenge(text), companies() to "${applicationRole}";

--changeset cardkeep:company-4
-- Under row-level security PostgreSQL looks nothing up by reverse(label), since a function might tell what it is given of
-- rows that are not for the asker's eyes. By a column it does.
alter table history_touch add column label_backwards text collate "C" generated always as (reverse(label)) stored;
drop index history_touch_by_card_digits;
create index history_touch_by_card_digits on history_touch (company_id, label_backwards, thing_id)
    where kind in ('CARD', 'REPLACED_CARD');
