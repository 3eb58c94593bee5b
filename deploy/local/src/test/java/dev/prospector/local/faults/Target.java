package dev.prospector.local.faults;

import java.util.Set;

/**
 * Where a recruiter at LinkedIn exports people to, and how that ends.
 *
 * @param exportedBy null where LinkedIn does not say who
 * @param right the one right verdict; several where the job changes while exports to it are on their way
 */
public record Target(String tenant, String jobNumber, String exportedBy, Set<Verdict> right) {

    public static Target of(String tenant, String jobNumber, String exportedBy, Verdict... right) {
        return new Target(tenant, jobNumber, exportedBy, Set.of(right));
    }
}
