-- One row per tenant. The secrets are sealed to tenant and client id; the newest one is current_secret.
create table connections (
    hook_id varchar(64) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version bigint not null,
    client_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    current_secret varbinary(1200) not null,
    previous_secret varbinary(1200),
    organization varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    company_access boolean not null,
    primary key (hook_id),
    unique key connections_one_per_tenant (tenant)
);

-- A user is one person at LinkedIn, a person is one user.
create table user_links (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    person varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (tenant, user_id),
    unique key user_links_one_per_person (tenant, person)
);
