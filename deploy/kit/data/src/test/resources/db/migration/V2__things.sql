create table things (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    name varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    version bigint not null,
    primary key (tenant, id)
);
