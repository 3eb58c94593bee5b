package dev.prospector.crash;

/** When a method is at its crash point. */
public enum Moment {
    /** Before its first instruction. */
    ENTRY,
    /** When it would return; never when it throws. */
    EXIT,
    /** As EXIT, unless it returns an empty list or {@code Optional}: for methods that look for work, again and again. */
    FOUND
}
