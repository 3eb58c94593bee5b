package dev.prospector.testbed.right.domain;

/** A fixture of the architecture rules: what this package tree does is allowed. */
public record Order(String id, byte[] note) {}
