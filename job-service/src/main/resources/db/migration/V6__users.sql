-- The tenant's users as tokens and admins tell of them. What a token did not tell is null; roles are names with commas between them;
-- told_at: when the last token was issued that told something new. Sorted by sort_name, with the roles beside it for a list of one role.
create table users (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    given_name varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci,
    family_name varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci,
    email_address varchar(254) character set utf8mb4 collate utf8mb4_unicode_ci,
    roles varchar(64) character set ascii collate ascii_bin not null,
    active boolean not null,
    told_at datetime(6),
    sort_name varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (tenant, user_id),
    key users_by_name (tenant, sort_name, user_id, roles)
);

-- Words of names and e-mail addresses, lower-case and without accents. The second key finds users by the beginning of a word.
create table user_words (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    word varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (tenant, user_id, word),
    key user_words_by_word (tenant, word, user_id)
);

-- For whom a delegate stands in. A delegate's role is stored as INTERVIEWER: who does not know delegates yet takes them for one, which
-- is less than they may, but reads the job.
alter table hiring_team_members
    add column delegate_of varchar(255) character set utf8mb4 collate utf8mb4_bin;

-- Who is on a team is known already, in the role that the place asks for, until their next token tells more.
insert into users (tenant, user_id, roles, active, sort_name)
select tenant, user_id, group_concat(distinct role order by role), true, lower(user_id)
from hiring_team_members
group by tenant, user_id;
