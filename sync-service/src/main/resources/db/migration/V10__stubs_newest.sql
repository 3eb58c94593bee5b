-- Stubs are listed by member, the newest first.
alter table stubs
    add key stubs_newest (tenant, person, created_at, stub, contract);
