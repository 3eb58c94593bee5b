package dev.prospector.integration.adapter.out.persistence.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.prospector.integration.application.port.out.link.LinkingAttempts;
import dev.prospector.integration.domain.link.AuthorizationCode;
import dev.prospector.integration.domain.link.CodeVerifier;
import dev.prospector.integration.domain.link.Fingerprint;
import dev.prospector.integration.domain.link.LinkingAttempt;
import dev.prospector.integration.domain.link.LinkingAttempt.Phase;
import dev.prospector.integration.domain.link.ReturnAddress;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.http.access.CurrentTenant;

/** Found by their state across tenants, because the state is what tells the tenant. */
@ApplicationScoped
class JdbcLinkingAttempts implements LinkingAttempts {
    private static final int BATCH = 1_000;
    private static final String ADD = """
            insert into linking_attempts (tenant, state_hash, user_id, application, return_to, phase, verifier, code, handle_hash,
                claimed_until, expires_at)
            values (:tenant, :state, :user, :application, :returnTo, :phase, :verifier, :code, :handle, :claimedUntil, :expiresAt)""";
    private static final String SAVE = """
            update linking_attempts set phase = :phase, verifier = :verifier, code = :code, handle_hash = :handle,
                claimed_until = :claimedUntil, expires_at = :expiresAt
            where tenant = :tenant and state_hash = :state""";
    private static final String HOLD = """
            select state_hash, user_id, application, return_to, phase, verifier, code, handle_hash, claimed_until, expires_at
            from linking_attempts where tenant = :tenant and\s""";

    private final TenantSql sql;
    private final InfraSql ofAll;
    private final AttemptSecrets secrets;
    private final CurrentTenant tenant;

    JdbcLinkingAttempts(TenantSql sql, InfraSql ofAll, AttemptSecrets secrets, CurrentTenant tenant) {
        this.sql = sql;
        this.ofAll = ofAll;
        this.secrets = secrets;
        this.tenant = tenant;
    }

    @Override
    public void add(LinkingAttempt begun) {
        var row = changing(begun);
        row.put("user", begun.userId());
        row.put("application", begun.application().value());
        row.put("returnTo", begun.returnTo().value());
        sql.update(ADD, row);
    }

    @Override
    public Optional<LinkingAttempt> holdByState(Fingerprint state) {
        return sql.one(HOLD + "state_hash = :state for update", Map.of("state", state.value()), this::attempt);
    }

    @Override
    public Optional<LinkingAttempt> holdByHandle(Fingerprint handle) {
        return sql.one(HOLD + "handle_hash = :handle for update", Map.of("handle", handle.value()), this::attempt);
    }

    @Override
    public void save(LinkingAttempt changed) {
        sql.update(SAVE, changing(changed));
    }

    @Override
    public Optional<String> tenantOf(Fingerprint state) {
        return ofAll.one(
                "select tenant from linking_attempts where state_hash = :state",
                Map.of("state", state.value()),
                row -> row.getString("tenant"));
    }

    /** Of all tenants, in a transaction of its own. @return whether there may be more that had expired by then */
    boolean forgetSome(Instant expired) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ofAll.update(
                                "delete from linking_attempts where expires_at < :expired limit " + BATCH,
                                Map.of("expired", expired))
                        == BATCH);
    }

    private Map<String, Object> changing(LinkingAttempt attempt) {
        var state = attempt.state().value();
        var row = new HashMap<String, Object>();
        row.put("state", state);
        row.put("phase", attempt.phase());
        row.put(
                "verifier",
                secrets.seal(
                        AttemptSecrets.VERIFIER,
                        tenant.id(),
                        state,
                        attempt.verifier().map(CodeVerifier::reveal)));
        row.put(
                "code",
                secrets.seal(
                        AttemptSecrets.CODE, tenant.id(), state, attempt.code().map(AuthorizationCode::reveal)));
        row.put("handle", attempt.handle().map(Fingerprint::value).orElse(null));
        row.put("claimedUntil", attempt.claimedUntil().orElse(null));
        row.put("expiresAt", attempt.expiresAt());
        return row;
    }

    private LinkingAttempt attempt(ResultSet row) throws SQLException {
        var state = row.getString("state_hash");
        var verifier = secrets.open(AttemptSecrets.VERIFIER, tenant.id(), state, row.getBytes("verifier"));
        var code = secrets.open(AttemptSecrets.CODE, tenant.id(), state, row.getBytes("code"));
        return new LinkingAttempt(
                new Fingerprint(state),
                row.getString("user_id"),
                new ApplicationUrn(row.getString("application")),
                new ReturnAddress(row.getString("return_to")),
                Phase.valueOf(row.getString("phase")),
                verifier.map(CodeVerifier::new),
                code.flatMap(AuthorizationCode::of),
                Optional.ofNullable(row.getString("handle_hash")).map(Fingerprint::new),
                Optional.ofNullable(TenantSql.instant(row, "claimed_until")),
                TenantSql.instant(row, "expires_at"));
    }
}
