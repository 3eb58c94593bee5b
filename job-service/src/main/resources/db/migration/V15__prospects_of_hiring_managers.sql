-- Whether the hiring managers of a job see all its prospects (product.md 3). Who does not know of it yet makes jobs in which they do.
alter table jobs add column hiring_managers_see_prospects boolean not null default true;
alter table process_templates add column hiring_managers_see_prospects boolean not null default true;
