create table sealed_things (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version bigint not null,
    text mediumblob,
    primary key (tenant, id)
);
