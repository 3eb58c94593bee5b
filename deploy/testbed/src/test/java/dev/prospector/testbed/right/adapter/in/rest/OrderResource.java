package dev.prospector.testbed.right.adapter.in.rest;

import dev.prospector.testbed.right.application.port.in.Ordering;

final class OrderResource {

    private final Ordering ordering;

    OrderResource(Ordering ordering) {
        this.ordering = ordering;
    }

    View place(String id) {
        return new View(ordering.place(id).id());
    }

    public record View(String id) {}
}
