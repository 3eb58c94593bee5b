package dev.prospector.integration.domain.connection;

/** One of the tenant's Recruiter contracts, such as {@code urn:li:contract:9001}: seats, InMail and notes belong to it. */
public record ContractUrn(String value) {
    public ContractUrn {
        if (!value.matches("urn:li:contract:\\S+")) {
            throw new IllegalArgumentException("a contract is named urn:li:contract:...");
        }
    }
}
