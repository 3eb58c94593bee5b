package dev.prospector.sandbox.linkedin;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A LinkedIn member, with the part of the profile that an export shows; what is null is not shown.
 *
 * @param person person URN. LinkedIn's person ids differ per application; here one URN serves all tenants
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Member(
        String person,
        String firstName,
        String lastName,
        String headline,
        String location,
        String employer,
        String publicProfileUrl,
        String emailAddress) {

    public Member as(String urn) {
        return new Member(urn, firstName, lastName, headline, location, employer, publicProfileUrl, emailAddress);
    }
}
