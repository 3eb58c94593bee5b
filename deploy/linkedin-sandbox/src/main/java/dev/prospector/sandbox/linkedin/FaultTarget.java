package dev.prospector.sandbox.linkedin;

import java.util.Comparator;

/**
 * What a fault is in the way of; and, of one call or push, what it is.
 *
 * @param pushes what LinkedIn sends to a customer's callback; else calls of LinkedIn
 * @param tenant of a customer's own application; null for whoever calls
 * @param path   what the path begins with
 */
public record FaultTarget(boolean pushes, String tenant, String path) {

    /** When several are met, the narrowest counts. */
    static final Comparator<FaultTarget> WIDEST_FIRST = Comparator.<FaultTarget, Boolean>comparing(
                    target -> target.tenant != null)
            .thenComparing(target -> target.path.length());

    boolean covers(FaultTarget met) {
        return pushes == met.pushes && (tenant == null || tenant.equals(met.tenant)) && met.path.startsWith(path);
    }
}
