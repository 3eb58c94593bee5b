-- What became of each stub profile, with the member's consent: when, and with which seat. LinkedIn's URNs are compared byte by byte.
-- candidate_id stays when the candidate is deleted: told again, the stub brings nobody back.
create table stub_arrivals (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set ascii collate ascii_bin not null,
    stub varchar(255) character set ascii collate ascii_bin not null,
    seat varchar(255) character set ascii collate ascii_bin not null,
    consented_at datetime(6) not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    made boolean not null,
    primary key (tenant, contract, stub),
    key stub_arrivals_of_candidate (tenant, candidate_id)
);
