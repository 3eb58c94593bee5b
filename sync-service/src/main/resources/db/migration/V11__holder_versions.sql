-- Whose an InMail is may be known better later on: after a seat has changed hands, what was written shortly before is nobody's. Of two
-- tellings that with the greater holder_version counts. 0: told by a release that did not say; whatever is told now is newer.
alter table inmails
    add column holder_version bigint not null default 0;
