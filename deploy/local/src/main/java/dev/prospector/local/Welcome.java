package dev.prospector.local;

/** What a newcomer needs to know when everything runs. */
record Welcome(Setup setup) {

    @Override
    public String toString() {
        return """

                Prospector is running.

                  API          %1$s/api/v1
                  API document %1$s/openapi
                  Sandbox      %2$s   (LinkedIn and the identity provider; what was sent and received: %2$s/sandbox/journal)
                  LinkedIn     %2$s/admin   (be its admin: switch access on and off)
                  Health       %3$s/q/health/ready (gateway; the services' follow in the order of their ports)
                  Database     %4$s
                  Kafka        %5$s
                  Logs, data   %6$s

                Users (no password is asked for)
                  acme    admin, recruiter, recruiter2, manager (hiring manager), interviewer, reader (read-only)
                  globex  globex-admin, globex-recruiter

                Three things to try, in a second terminal

                1. The whole story, step by step; with --data, many jobs, candidates and applications instead:

                   %7$sdeploy/local/demo

                2. Be a recruiter: get a token, create a job, list the jobs:

                   token=$(curl -s -d grant_type=password -d username=recruiter %2$s/idp/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                   job=$(curl -s -H "Authorization: Bearer $token" -H 'Content-Type: application/json' %1$s/api/v1/jobs \\
                     -d '{"title":"Planner","description":"Plans.","location":{"city":"Berlin","country":"DE"},"workplaceType":"HYBRID"}')
                   echo "$job"
                   curl -s -H "Authorization: Bearer $token" '%1$s/api/v1/jobs?limit=5'; echo

                3. Be LinkedIn: export a member to that job, which is still a draft, and read a moment later why it was refused:

                   number=$(echo "$job" | sed 's/.*"jobNumber":"\\([^"]*\\)".*/\\1/')
                   curl -s -H 'Content-Type: application/json' %2$s/sandbox/members -d '{"person":"urn:li:person:try1","firstName":"Ida","lastName":"Lind"}'; echo
                   curl -s -H 'Content-Type: application/json' %2$s/sandbox/exports \\
                     -d "{\\"tenant\\":\\"acme\\",\\"member\\":\\"urn:li:person:try1\\",\\"jobPostingId\\":\\"$number\\",\\"exportedBy\\":\\"urn:li:person:recruiter01\\"}"; echo
                   sleep 2; curl -s -H "Authorization: Bearer $token" '%1$s/api/v1/sync/exports?limit=1'; echo
                """.formatted(
                        setup.address(Door.GATEWAY),
                        setup.address(Door.SANDBOX),
                        setup.address(Door.GATEWAY_HEALTH),
                        setup.database().describe(setup),
                        setup.kafka(),
                        setup.data(),
                        offset());
    }

    private String offset() {
        int offset = setup.doors().port(Door.GATEWAY, 0) - Door.GATEWAY.usual();
        return offset == 0 ? "" : "PROSPECTOR_PORT_OFFSET=" + offset + " ";
    }
}
