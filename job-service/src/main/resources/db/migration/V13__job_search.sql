-- Words of titles and Job IDs, lower-case and without accents. The second key finds jobs by the beginning of a word.
create table job_words (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    job_id varchar(36) character set ascii collate ascii_bin not null,
    word varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (tenant, job_id, word),
    key job_words_by_word (tenant, word, job_id),
    constraint job_words_of_job foreign key (job_id) references jobs (id)
);

-- Jobs that are there already are found too. Accents stay until the title is next written: SQL alone cannot take them away.
insert ignore into job_words (tenant, job_id, word)
with recursive texts as (
    select tenant, id, trim(regexp_replace(lower(concat('job ', job_number, ' ', title)), '[^\\p{L}\\p{N}]+', ' ')) as text
    from jobs
), parts as (
    select tenant, id, substring_index(text, ' ', 1) as word,
        substring(text, char_length(substring_index(text, ' ', 1)) + 2) as rest
    from texts
    union all
    select tenant, id, substring_index(rest, ' ', 1), substring(rest, char_length(substring_index(rest, ' ', 1)) + 2)
    from parts
    where rest <> ''
)
select distinct tenant, id, left(word, 64) from parts where word <> '';
