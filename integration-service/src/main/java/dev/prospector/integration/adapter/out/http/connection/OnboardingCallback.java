package dev.prospector.integration.adapter.out.http.connection;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What LinkedIn's onboarding widget hands to the page ({@code data-onintegrate}) and the page posts unchanged, as we <b>assume</b> it
 * (LinkedIn RSC 15; golden sample {@code deploy/contracts/linkedin/onboarding-callback.json}).
 */
record OnboardingCallback(List<IntegrationKey> integrations) {
    /** @throws UnusableAnswer when it is no list, or an entry names no integration */
    static OnboardingCallback read(byte[] given) {
        var list = Fields.parsed(given);
        if (!list.isArray()) {
            throw new UnusableAnswer("body", "list");
        }
        return new OnboardingCallback(IntStream.range(0, list.size())
                .mapToObj(i -> IntegrationKey.read(Fields.of(list.path(i), "body[" + i + "]")))
                .toList());
    }

    /** Which contracts were asked for, as URNs. */
    List<String> contracts() {
        return integrations.stream()
                .filter(IntegrationKey::isContractLevel)
                .map(IntegrationKey::integrationContext)
                .distinct()
                .toList();
    }
}
