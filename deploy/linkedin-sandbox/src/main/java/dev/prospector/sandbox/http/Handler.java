package dev.prospector.sandbox.http;

/** Answers one request; throws {@link Refusal} to end it early. */
@FunctionalInterface
public interface Handler {

    Reply handle(Request request);
}
