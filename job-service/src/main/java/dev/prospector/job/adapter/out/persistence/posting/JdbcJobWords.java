package dev.prospector.job.adapter.out.persistence.posting;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.kit.data.sql.TenantSql;

/** The words by which jobs are found, beside their rows. */
@ApplicationScoped
@Colliding
class JdbcJobWords {
    private final TenantSql sql;

    JdbcJobWords(TenantSql sql) {
        this.sql = sql;
    }

    /** Of a job whose row is there. There is always one: the Job ID's. */
    void save(Job job) {
        remove(job.id());
        var words = JobSearch.wordsOf(job.overview()).values();
        var values = new HashMap<String, Object>(Map.of("job", job.id().toString()));
        IntStream.range(0, words.size()).forEach(i -> values.put("word" + i, words.get(i)));
        var rows = IntStream.range(0, words.size())
                .mapToObj(i -> "(:tenant, :job, :word" + i + ")")
                .collect(joining(", "));
        sql.update("insert into job_words (tenant, job_id, word) values " + rows, values);
    }

    void remove(JobId job) {
        sql.update("delete from job_words where tenant = :tenant and job_id = :job", Map.of("job", job.toString()));
    }
}
