-- Users link themselves. Until now links were made for development alone: they are taken over where the tenant is connected.
-- application: the child application under which LinkedIn names the person so (person ids differ from application to application).
alter table user_links
    add column application varchar(255) character set utf8mb4 collate utf8mb4_bin not null default '',
    add column linked_at datetime(6) not null default '1970-01-01 00:00:00.000000';

update user_links l join connections c on c.tenant = l.tenant
set l.application = c.application, l.linked_at = c.since;

delete from user_links where application = '';

alter table user_links
    drop index user_links_one_per_person,
    modify column application varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    modify column linked_at datetime(6) not null,
    add unique key user_links_one_per_person (tenant, application, person);

-- How often a person was linked or unlinked; stays when the link goes, so that what is told of it keeps its order.
create table link_versions (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    person varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    version bigint not null,
    primary key (tenant, person)
);

-- Users on their way to LinkedIn's consent page and back; removed some time after their end. state_hash, handle_hash: SHA-256 of what
-- travels through the browser, which is stored nowhere. code: LinkedIn's, sealed, until it is redeemed; verifier: PKCE's, sealed, null
-- without PKCE. claimed_until: while somebody redeems the code; then they are taken for dead.
create table linking_attempts (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    state_hash char(64) character set ascii collate ascii_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    application varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    return_to varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
    phase varchar(20) character set ascii collate ascii_bin not null,
    verifier varbinary(1200),
    code varbinary(4000),
    handle_hash char(64) character set ascii collate ascii_bin,
    claimed_until datetime(6),
    expires_at datetime(6) not null,
    primary key (state_hash),
    unique key linking_attempts_handle (handle_hash),
    key linking_attempts_expired (expires_at),
    key linking_attempts_sealed (tenant, state_hash)
);
