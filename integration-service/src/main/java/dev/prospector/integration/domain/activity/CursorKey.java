package dev.prospector.integration.domain.activity;

import dev.prospector.integration.domain.seat.SeatKey;

/** Whose cursor it is: one for each kind of activity on each seat, because LinkedIn answers for one seat at a time. */
public record CursorKey(SeatKey seat, ActivityKind kind) {}
