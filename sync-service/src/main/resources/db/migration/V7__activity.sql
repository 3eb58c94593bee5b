-- What LinkedIn has told of persons (product.md 2.7 to 2.9), whoever they are in the ATS: rows know persons, never candidates. LinkedIn's
-- URNs are compared byte by byte. text, profile: sealed as they came, bound to topic, tenant and the record's URN.
create table inmails (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set ascii collate ascii_bin not null,
    event varchar(255) character set ascii collate ascii_bin not null,
    seat varchar(255) character set ascii collate ascii_bin not null,
    holder varchar(255) character set ascii collate ascii_bin,
    person varchar(255) character set ascii collate ascii_bin not null,
    thread varchar(255) character set ascii collate ascii_bin,
    type varchar(20) character set ascii collate ascii_bin not null,
    direction varchar(10) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    text mediumblob,
    primary key (tenant, contract, event),
    key inmails_newest (tenant, person, at, event, contract),
    key inmails_between (tenant, contract, person, seat, direction)
);

-- A note that is gone leaves its row, without its text, so that what was said earlier and comes later does not bring it back.
create table recruiter_notes (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set ascii collate ascii_bin not null,
    note varchar(255) character set ascii collate ascii_bin not null,
    seat varchar(255) character set ascii collate ascii_bin not null,
    author varchar(255) character set ascii collate ascii_bin,
    person varchar(255) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    modified_at datetime(6) not null,
    active boolean not null,
    text mediumblob,
    primary key (tenant, contract, note),
    key recruiter_notes_newest (tenant, person, active, created_at, note, contract)
);

create table stubs (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set ascii collate ascii_bin not null,
    stub varchar(255) character set ascii collate ascii_bin not null,
    seat varchar(255) character set ascii collate ascii_bin not null,
    person varchar(255) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    profile mediumblob not null,
    primary key (tenant, contract, stub),
    key stubs_between (tenant, contract, person, seat)
);
