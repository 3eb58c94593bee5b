package dev.prospector.candidate.adapter.out.persistence.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.merge.Sign;
import dev.prospector.kit.data.sql.SqlList;

/** The one statement that finds who agrees with a candidate: each kind of evidence on an index of its own, and none can crowd out another. */
final class LookalikeStatement {
    private static final String BY_IDENTITY = """
            (select candidate_id, '%s' evidence, identity_key agreed from candidate_identities
            where tenant = :tenant and kind = '%s' and identity_key in (%s) and candidate_id <> :one and not dormant limit 50)
            """;

    private static final String BY_NAME = """
            (select id candidate_id, '%s' evidence, concat(first_name, ' ', last_name, ', ', employer) collate utf8mb4_bin agreed
            from candidates
            where tenant = :tenant and last_name = :last and first_name = :first and employer = :employer
            and id <> :one and winner_id is null limit 50)
            """.formatted(Sign.NAME_AND_EMPLOYER);

    private final List<String> branches = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    LookalikeStatement(Candidate one, Set<IdentityKey> keys) {
        parameters.put("one", one.id().toString());
        keys.stream()
                .collect(Collectors.groupingBy(
                        IdentityKey::kind, Collectors.mapping(IdentityKey::value, Collectors.toList())))
                .forEach(this::byIdentity);
        byName(one);
    }

    private void byIdentity(IdentityKind kind, List<String> values) {
        var list = new SqlList("of" + kind.listed(), values);
        branches.add(BY_IDENTITY.formatted(Sign.of(kind), kind, list.names()));
        parameters.putAll(list.parameters());
    }

    private void byName(Candidate one) {
        var name = one.name();
        var employer = one.profile().employer();
        if (name.first() != null && name.last() != null && employer != null) {
            branches.add(BY_NAME);
            parameters.put("first", name.first());
            parameters.put("last", name.last());
            parameters.put("employer", employer);
        }
    }

    boolean isEmpty() {
        return branches.isEmpty();
    }

    String text() {
        return String.join("union all\n", branches);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
