package dev.prospector.local.scan;

import java.util.Set;

/** Where architecture.md 3.7 lets a kind of data stand in clear. */
enum Allowance {
    /** Secrets, tokens, message texts, and people of whom nothing was made. */
    NOWHERE {
        @Override
        boolean covers(Location location) {
            return false;
        }
    },
    /** Candidates: in candidate-service's own tables, and in the database's files about changes of all tables. */
    CANDIDATE_TABLES {
        @Override
        boolean covers(Location location) {
            return isIn("candidate", location);
        }
    },
    /** Users: likewise, in job-service's directory of them. */
    USER_TABLES {
        @Override
        boolean covers(Location location) {
            return isIn("job", location);
        }
    },
    /** What users write about people in the ATS: in the tables made for it alone, and in the database's files about changes. */
    OWN_TABLES_OF_WRITINGS {
        @Override
        boolean covers(Location location) {
            return location.area() == Area.CHANGES
                    || location.isTableOf("job") && OF_APPLICATIONS.contains(location.table())
                    || location.isTableOf("candidate") && location.table().equals("candidate_notes");
        }
    },
    /** What is neither secret nor personal. */
    ANYWHERE {
        @Override
        boolean covers(Location location) {
            return true;
        }
    };

    /** They pass things on, or remember them for others: what is personal there is masked or sealed. */
    private static final Set<String> PLUMBING = Set.of("audit_events", "outbox", "processed_events", "dead_letters");

    private static final Set<String> OF_APPLICATIONS = Set.of("application_notes", "application_feedback");

    abstract boolean covers(Location location);

    private static boolean isIn(String schema, Location location) {
        return location.area() == Area.CHANGES || location.isTableOf(schema) && !PLUMBING.contains(location.table());
    }
}
