package dev.prospector.kit.data.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.resteasy.problem.HttpProblem;

import dev.prospector.kit.data.sql.Sql;
import dev.prospector.kit.data.sql.SqlFailure;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.http.Headers;
import dev.prospector.kit.http.access.CurrentUser;
import dev.prospector.kit.http.problem.Problems;

/**
 * The keys of the tenant's users with what was answered under them. A key is claimed by inserting its row: whoever comes second waits in
 * the database until the first one's transaction has ended.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IdempotentAnswers {
    static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request takes: a claim that is older was left behind by a process that ended. */
    private static final Duration LONGEST_REQUEST = Duration.ofMinutes(5);

    private static final int TRIES = 10;
    private static final String ROW = " where tenant = :tenant and user_id = :user and idempotency_key = :key";

    private final TenantSql sql;
    private final LockWait lockWait;
    private final CurrentUser user;
    private final Clock clock;
    private final Answering answering;
    private final TwinPatience patience;

    IdempotentAnswers(
            TenantSql sql,
            LockWait lockWait,
            CurrentUser user,
            Clock clock,
            Answering answering,
            TwinPatience patience) {
        this.sql = sql;
        this.lockWait = lockWait;
        this.user = user;
        this.clock = clock;
        this.answering = answering;
        this.patience = patience;
    }

    /** A row that was there before. @param answer null while the request is underway */
    private record Known(byte[] hash, Instant claimedAt, KeptAnswer answer) {}

    /**
     * Has to come first in its transaction: when two claims lock each other out, one is undone and made again.
     *
     * @return when it was claimed, to {@link #keep} the answer with
     * @throws RepeatedAnswer when the same request was answered before
     * @throws HttpProblem when another request has the key, or the same one is underway
     */
    Instant claim(IdempotentRequest request) {
        return lockWait.atMost(patience.most(), () -> {
            for (int i = 0; i < TRIES; i++) {
                var claimed = tryToClaim(request);
                if (claimed.isPresent()) {
                    return claimed.get();
                }
            }
            throw underway();
        });
    }

    void keep(IdempotentRequest request, Instant claimedAt, KeptAnswer answer) {
        var columns = row(request, claimedAt);
        columns.put("status", answer.status());
        columns.put("headers", answering.written(answer.headers()));
        columns.put("body", answer.body());
        sql.update(
                "update idempotent_answers set status = :status, headers = :headers, body = :body" + ROW
                        + " and created_at = :claimedAt",
                columns);
    }

    /** Gives a claim back: whoever asks next is judged afresh. */
    void forget(IdempotentRequest request, Instant claimedAt) {
        sql.update("delete from idempotent_answers" + ROW + " and created_at = :claimedAt", row(request, claimedAt));
    }

    static HttpProblem underway() {
        return Problems.conflict(
                "IDEMPOTENT_REQUEST_UNDERWAY",
                "A request with this " + Headers.IDEMPOTENCY_KEY + " is not yet answered; ask again soon.");
    }

    /** Empty when it is worth another try: the row of before is gone, or two locked each other out. */
    private Optional<Instant> tryToClaim(IdempotentRequest request) {
        try {
            var now = clock.instant();
            if (isFirst(request, now)) {
                return Optional.of(now);
            }
            find(request).ifPresent(known -> judge(request, known, now));
            return Optional.empty();
        } catch (SqlFailure e) {
            return again(e);
        }
    }

    private static Optional<Instant> again(SqlFailure e) {
        if (e.isLockTimeout()) {
            throw underway();
        }
        if (!e.isDeadlock()) {
            throw e;
        }
        return Optional.empty();
    }

    private boolean isFirst(IdempotentRequest request, Instant now) {
        var columns = row(request, now);
        columns.put("hash", request.hash());
        try {
            return sql.update(
                            "insert into idempotent_answers (tenant, user_id, idempotency_key, request_hash, created_at)"
                                    + " values (:tenant, :user, :key, :hash, :claimedAt)",
                            columns)
                    == 1;
        } catch (SqlFailure e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            return false;
        }
    }

    private void judge(IdempotentRequest request, Known known, Instant now) {
        var life = known.answer == null ? LONGEST_REQUEST : KEPT;
        if (!now.isBefore(known.claimedAt.plus(life))) {
            forget(request, known.claimedAt);
            return;
        }
        if (!Arrays.equals(known.hash, request.hash())) {
            throw Problems.of(
                    422,
                    "IDEMPOTENCY_KEY_REUSED",
                    "This " + Headers.IDEMPOTENCY_KEY + " was used for another request.");
        }
        throw known.answer == null ? underway() : new RepeatedAnswer(known.answer);
    }

    private Optional<Known> find(IdempotentRequest request) {
        return sql.one(
                "select request_hash, created_at, status, headers, body from idempotent_answers" + ROW,
                row(request, null),
                this::known);
    }

    private Known known(ResultSet row) throws SQLException {
        var status = row.getObject("status", Integer.class);
        var answer = status == null
                ? null
                : new KeptAnswer(status, answering.headers(row.getString("headers")), row.getBytes("body"));
        return new Known(row.getBytes("request_hash"), Sql.instant(row, "created_at"), answer);
    }

    private Map<String, Object> row(IdempotentRequest request, Instant claimedAt) {
        var columns = new HashMap<String, Object>();
        columns.put("user", user.id());
        columns.put("key", request.key());
        columns.put("claimedAt", claimedAt);
        return columns;
    }
}
