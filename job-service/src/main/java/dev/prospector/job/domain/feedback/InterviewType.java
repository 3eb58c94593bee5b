package dev.prospector.job.domain.feedback;

/** In which kind of interview the person was met, in LinkedIn's words. */
public enum InterviewType {
    PHONE_SCREEN,
    ONSITE
}
