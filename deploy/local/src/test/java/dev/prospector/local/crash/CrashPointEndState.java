package dev.prospector.local.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.prospector.local.Service;

/** What the databases say when all is over: of each acknowledged export there is one of everything, and nothing is left behind. */
record CrashPointEndState(CrashPointDatabase database) {

    /** LinkedIn pushes changes of status too. */
    private static final String EXPORTS = "from inbox where event_type = 'EXPORT_CANDIDATE_PROFILE'";

    /** Whether nobody has anything left to do. */
    boolean isReached() {
        return count(Service.INTEGRATION, "from outbox") == 0
                && count(Service.INTEGRATION, "from inbox where due_at is not null") == 0
                && count(Service.SYNC, "from exports where next_attempt_at is not null") == 0;
    }

    void assertNoDeadLetters() {
        Service.stored().forEach(service -> assertEquals(0, count(service, "from dead_letters"), service.name()));
    }

    /**
     * @param landed exports, each of a person of its own
     * @param deleted exports whose job was deleted, each of a person of its own
     */
    void assertOneOfEverything(int landed, int deleted) {
        assertEach(landed + deleted, Service.INTEGRATION, EXPORTS);
        assertEach(landed + deleted, Service.INTEGRATION, EXPORTS + " and state = 'FETCHED'");
        assertEach(landed + deleted, Service.SYNC, "from exports");
        assertEach(
                landed, Service.SYNC, "from exports where state = 'LANDED' and not already_in_job and candidate_made");
        assertEach(landed, Service.SYNC, distinctOfLanded("candidate_id"));
        assertEach(landed, Service.SYNC, distinctOfLanded("application_id"));
        assertEach(deleted, Service.SYNC, "from exports where state = 'REFUSED' and reason = 'JOB_DELETED'");
        assertEach(landed, Service.JOB, "from export_acceptances where application_id is not null");
        assertEach(landed, Service.JOB, "from applications where credited_to = 'recruiter' and source = 'LINKEDIN'");
        assertEach(landed, Service.JOB, "from applications");
        assertEach(landed, Service.JOB, "from stage_events");
        assertEach(landed, Service.CANDIDATE, "from candidates where credited_to = 'recruiter'");
        assertEach(landed, Service.CANDIDATE, "from candidates");
        assertEach(landed, Service.CANDIDATE, "from candidate_identities");
    }

    private static String distinctOfLanded(String column) {
        return "from (select distinct " + column + " from exports where state = 'LANDED') each_of_them";
    }

    private void assertEach(int expected, Service service, String from) {
        assertEquals(expected, count(service, from), () -> service + ": " + from);
    }

    private long count(Service service, String from) {
        return database.count(service, "select count(*) " + from);
    }
}
