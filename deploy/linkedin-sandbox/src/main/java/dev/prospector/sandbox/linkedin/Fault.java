package dev.prospector.sandbox.linkedin;

import java.time.Instant;

/**
 * Something that is wrong with LinkedIn.
 *
 * @param times how many calls or pushes meet it; null for all until the end
 * @param until its end; null for none but that of the times
 */
public record Fault(FaultTarget target, Symptom symptom, Integer times, Instant until) {

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until) || times != null && times == 0;
    }

    Fault afterCall() {
        return times == null ? this : new Fault(target, symptom, times - 1, until);
    }
}
