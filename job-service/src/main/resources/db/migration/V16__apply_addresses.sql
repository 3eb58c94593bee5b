-- Where a tenant's candidates apply, as integration-service has said last. template: null for none any more.
create table apply_addresses (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version bigint not null,
    template varchar(1000) character set utf8mb4 collate utf8mb4_bin,
    primary key (tenant)
);
