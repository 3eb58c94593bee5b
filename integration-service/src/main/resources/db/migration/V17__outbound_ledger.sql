-- What of the ATS' records LinkedIn has (product.md 2.6), the row of a record once it is to be sent. type: CANDIDATE and others; id: the
-- record's in the ATS; state: PENDING, SENT, ACCEPTED, REJECTED, SKIPPED or DELETED, since changed_at.
create table outbound_records (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    type varchar(30) character set ascii collate ascii_bin not null,
    id varchar(64) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    primary key (tenant, type, id)
);
