package dev.prospector.job.domain.pipeline;

/** Why somebody is not taken: a rejection names one of these, and LinkedIn is told it (product.md 2.6). */
public enum RejectionReason {
    NOT_QUALIFIED("Does not have the qualifications"),
    TOO_LITTLE_EXPERIENCE("Has too little experience"),
    ANOTHER_CHOSEN("Another candidate was chosen"),
    SALARY_EXPECTATIONS("Salary expectations do not fit"),
    LOCATION("Location does not fit"),
    NO_WORK_PERMIT("Has no permit to work"),
    NO_ANSWER("Did not answer"),
    POSITION_CANCELLED("The position is not filled any more"),
    OTHER("Another reason");

    private final String title;

    RejectionReason(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
