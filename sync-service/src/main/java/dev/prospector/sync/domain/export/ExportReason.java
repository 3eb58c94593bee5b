package dev.prospector.sync.domain.export;

/**
 * Why an export did not land, or not as it should, in which state that leaves it, and who can mend it (product.md 2.4
 * and 4.1).
 */
public enum ExportReason {
    JOB_UNKNOWN(ExportState.REFUSED, MendableBy.ADMIN),
    JOB_NOT_ACTIVE(ExportState.REFUSED, MendableBy.USER),
    PROSPECT_STAGE_OFF(ExportState.REFUSED, MendableBy.USER),
    EXPORTER_NOT_ON_HIRING_TEAM(ExportState.REFUSED, MendableBy.USER),
    EXPORTER_NOT_LINKED(ExportState.REFUSED, MendableBy.USER),
    NO_COMPANY_ACCESS(ExportState.REFUSED, MendableBy.LINKEDIN_ADMIN),
    /** The job was deleted after it had accepted the export; what the export had made is gone. */
    JOB_DELETED(ExportState.REFUSED, MendableBy.USER),
    /** LinkedIn's answer names another organization than the tenant's. */
    TENANT_MISMATCH(ExportState.REFUSED, MendableBy.OPERATOR),
    /** LinkedIn named no exporter: the export landed, credited to nobody. There is nothing to mend. */
    EXPORTER_UNKNOWN(ExportState.LANDED, null),
    /** LinkedIn did not say what the export is about. */
    FETCH_PARKED(ExportState.PARKED, MendableBy.OPERATOR),
    /** A service of ours was away for too long. */
    RETRIES_EXHAUSTED(ExportState.PARKED, MendableBy.OPERATOR),
    /** A service of ours does not take what we ask; asking again would not help. */
    REJECTED_BY_SERVICE(ExportState.PARKED, MendableBy.OPERATOR),
    /** The sealed profile cannot be opened. */
    PROFILE_UNREADABLE(ExportState.PARKED, MendableBy.OPERATOR);

    private final ExportState leadsTo;
    private final MendableBy mendableBy;

    ExportReason(ExportState leadsTo, MendableBy mendableBy) {
        this.leadsTo = leadsTo;
        this.mendableBy = mendableBy;
    }

    public ExportState leadsTo() {
        return leadsTo;
    }

    /** Null where nothing is to be mended. */
    public MendableBy mendableBy() {
        return mendableBy;
    }
}
