-- Recruiter seats of the contracts with access, as LinkedIn showed them, and who has had them. One row of polls for each contract: the
-- whole look at its seats that all below follows from; held by whoever stores the next.
create table seat_polls (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    asked_at datetime(6),
    answered_at datetime(6),
    primary key (tenant, contract)
);

-- gone: LinkedIn shows it no more. roles: one a line.
create table seats (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    seat varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    first_name text character set utf8mb4 collate utf8mb4_bin,
    last_name text character set utf8mb4 collate utf8mb4_bin,
    email text character set utf8mb4 collate utf8mb4_bin,
    state varchar(20) character set ascii collate ascii_bin not null,
    roles text character set utf8mb4 collate utf8mb4_bin not null,
    gone boolean not null,
    primary key (tenant, contract, seat),
    key seats_by_name (tenant, seat)
);

-- number counts a seat's tenures. from_at null: without limit back. until_at null: while it lasts.
create table seat_tenures (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    seat varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    number int not null,
    member varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    from_at datetime(6),
    until_at datetime(6),
    primary key (tenant, contract, seat, number),
    key seat_tenures_by_member (tenant, member)
);

-- What admins said whose seats are; for attribution alone.
create table seat_pairings (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    seat varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    paired_by varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    paired_at datetime(6) not null,
    primary key (tenant, seat)
);

-- InMail and notes of these tenures are to be fetched back: their users have linked late. A row goes when it is done.
create table back_fetches (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    seat varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    number int not null,
    member varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    from_at datetime(6),
    asked_at datetime(6) not null,
    primary key (tenant, contract, seat, number),
    key back_fetches_oldest (tenant, asked_at)
);

-- Contracts that have access already are looked at as soon as a worker is free.
insert into connection_work (tenant, kind, due_at, asked, failures, fence)
select distinct tenant, 'SEATS', utc_timestamp(6), 1, 0, 0 from integrations where type = 'CSA_API' and state = 'ENABLED';
