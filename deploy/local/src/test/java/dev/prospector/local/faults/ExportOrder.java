package dev.prospector.local.faults;

/** One press of Export at LinkedIn. */
public record ExportOrder(Member member, Target target) {}
