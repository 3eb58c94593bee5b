package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;
import java.util.List;

import dev.prospector.sandbox.linkedin.finder.Dated;

/**
 * What a member agreed to share with a recruiter when replying. Assumed: section 15 of LinkedIn's contract.
 *
 * @param owner        the recruiter's seat
 * @param emailAddress null unless shared, as are the phone numbers and the profile's address
 */
public record MailStub(
        String tenant,
        String id,
        String contract,
        String owner,
        Instant createdAt,
        String member,
        String firstName,
        String lastName,
        String emailAddress,
        List<String> phoneNumbers,
        String publicProfileUrl)
        implements Dated {

    @Override
    public String key() {
        return id;
    }

    @Override
    public Instant time() {
        return createdAt;
    }
}
