package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.export.ExportKey;

/** Integration-service's inbox, where every export began. */
public interface ExportInbox {

    /**
     * LinkedIn is asked again what the export is about; the answer comes as news of a higher version. May be repeated.
     *
     * @throws ServiceAway when there is no answer now
     * @throws CallRejected when asking again would not help
     */
    void fetchAgain(ExportKey export);
}
