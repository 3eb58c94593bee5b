package dev.prospector.integration.application.service.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;

/** Whether LinkedIn's admin has switched access on, by LinkedIn's own word (product.md 2.1.3). */
final class AccessCheck {
    private AccessCheck() {}

    static Finding ofCompany(Answer<List<Found>> integrations, Expected expected) {
        return of(integrations, keys(expected, false), Check.COMPANY_ACCESS, Ailment.NO_COMPANY_ACCESS);
    }

    /** Contract level is no must. */
    static Finding ofContracts(Answer<List<Found>> integrations, Expected expected) {
        return of(integrations, keys(expected, true), Check.CONTRACT_ACCESS, Ailment.NO_CONTRACT_ACCESS);
    }

    private static List<IntegrationKey> keys(Expected expected, boolean ofContract) {
        return expected.integrations().stream()
                .filter(key -> key.type().isOfContract() == ofContract)
                .toList();
    }

    /** Where nothing was requested of a level, there is nothing to check. */
    private static Finding of(
            Answer<List<Found>> integrations, List<IntegrationKey> keys, Check check, Ailment without) {
        return keys.isEmpty()
                ? Finding.notChecked(check, Ailment.NOTHING_REQUESTED.name())
                : integrations.judgedToo(check, Check.INTEGRATIONS, found -> {
                    var off = off(found, keys);
                    return off.isEmpty() ? Finding.passed(check) : Finding.failed(check, without, off);
                });
    }

    private static Map<String, String> off(List<Found> found, List<IntegrationKey> keys) {
        var statuses = new HashMap<IntegrationKey, String>();
        found.forEach(one -> statuses.put(one.key(), one.status().name()));
        return keys.stream()
                .filter(key -> !StatusAtLinkedIn.ENABLED.name().equals(statuses.get(key)))
                .collect(Collectors.toMap(
                        IntegrationsCheck::text, key -> statuses.getOrDefault(key, StatusAtLinkedIn.UNKNOWN.name())));
    }
}
