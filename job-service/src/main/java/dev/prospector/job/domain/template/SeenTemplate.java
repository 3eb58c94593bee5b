package dev.prospector.job.domain.template;

/**
 * A template as one caller sees it.
 *
 * @param version counts its changes from 0
 * @param changeable whether the caller may change it
 */
public record SeenTemplate(ProcessTemplate template, int version, boolean changeable) {}
