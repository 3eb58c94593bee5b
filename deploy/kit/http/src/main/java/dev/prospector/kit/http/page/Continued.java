package dev.prospector.kit.http.page;

/** A part of a list that may go on: a {@link Page}, or an answer that says more than one. */
public interface Continued {

    /** Opaque; null on the last page. */
    String nextCursor();
}
