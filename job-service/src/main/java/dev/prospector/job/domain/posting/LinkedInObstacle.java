package dev.prospector.job.domain.posting;

/** What LinkedIn refuses a job for (LinkedIn RSC {@code simpleJobPostings}): what to mend, in which field. */
public enum LinkedInObstacle {
    TITLE_TOO_LONG("title", "LinkedIn takes titles of at most 200 characters."),
    DESCRIPTION_TOO_SHORT("description", "LinkedIn takes descriptions of at least 100 characters."),
    DESCRIPTION_TOO_LONG("description", "LinkedIn takes descriptions of at most 25,000 characters."),
    DESCRIPTION_TAG("description", "LinkedIn knows the tags b, strong, u, i, br, p, ul and li only."),
    /** LinkedIn takes a place as one text, {@code CITY, STATE, COUNTRY}, and counts its commas. */
    LOCATION_COMMA("location", "Neither city nor region may contain a comma: LinkedIn takes both in one text."),
    APPLY_ADDRESS_MISSING("", "LinkedIn has to know where to apply: an admin sets the company's jobApplyUrlTemplate."),
    APPLY_ADDRESS_INVALID("", "The company's jobApplyUrlTemplate makes no http or https address of this job's Job ID.");

    private final String field;
    private final String message;

    LinkedInObstacle(String field, String message) {
        this.field = field;
        this.message = message;
    }

    /** A field of the job; empty for what is mended elsewhere. */
    public String field() {
        return field;
    }

    public String message() {
        return message;
    }
}
