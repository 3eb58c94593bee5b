package dev.prospector.candidate.domain.stub;

/**
 * Which stub profile: LinkedIn names it within a contract.
 *
 * @param contract URN
 * @param stub URN
 */
public record StubKey(String contract, String stub) {
    public StubKey {
        Urns.demand("contract", contract);
        Urns.demand("stub", stub);
    }
}
