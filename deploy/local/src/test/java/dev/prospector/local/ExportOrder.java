package dev.prospector.local;

/** One press of Export at LinkedIn. */
record ExportOrder(Member member, Target target) {}
