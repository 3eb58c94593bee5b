package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.export.ExporterStanding;

/** What the tenant's connection to LinkedIn says of an exporter at this moment; asked anew for each judgement. */
public interface ExporterFacts {

    /**
     * @param exportedBy LinkedIn person; null when LinkedIn named nobody
     * @throws ServiceAway when there is no answer now
     * @throws CallRejected when asking again would not help
     */
    ExporterStanding now(String tenant, String exportedBy);
}
