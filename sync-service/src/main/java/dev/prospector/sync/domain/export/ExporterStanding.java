package dev.prospector.sync.domain.export;

import java.util.Optional;

/**
 * What the connection to LinkedIn says at this moment.
 *
 * @param companyAccess whether the tenant has company-level access
 * @param exporter the user whose LinkedIn account the exporter's is; null when there is none, or LinkedIn named nobody
 */
public record ExporterStanding(boolean companyAccess, String exporter) {

    /**
     * The refusal that needs no look at the job (product.md 2.4): no company-level access, or an exporter whom we do not
     * know, or no job named. An export whose exporter LinkedIn does not name goes on, credited to nobody.
     */
    public Optional<Decision> refusalOf(ExportFacts facts) {
        if (!companyAccess) {
            return Optional.of(new Decision.Refused(ExportReason.NO_COMPANY_ACCESS));
        }
        if (exporter == null && facts.namedExporter().isPresent()) {
            return Optional.of(new Decision.Refused(ExportReason.EXPORTER_NOT_LINKED));
        }
        return facts.namedJob().isPresent()
                ? Optional.empty()
                : Optional.of(new Decision.Refused(ExportReason.JOB_UNKNOWN));
    }
}
