-- Until when LinkedIn wants to be left alone by a tenant's application (its Retry-After). All replicas keep to it; a time that has
-- passed says nothing any more.
create table linkedin_pauses (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    until_at datetime(6) not null,
    primary key (tenant)
);
