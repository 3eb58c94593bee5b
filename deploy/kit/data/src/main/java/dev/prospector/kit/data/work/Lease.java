package dev.prospector.kit.data.work;

/**
 * The right to do one piece of single work for a while.
 *
 * @param fence grows with each new holder; whoever writes with an older one has been overtaken
 */
public record Lease(String name, String holder, long fence) {}
