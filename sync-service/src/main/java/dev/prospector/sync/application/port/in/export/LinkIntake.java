package dev.prospector.sync.application.port.in.export;

import dev.prospector.sync.domain.export.LinkedPerson;

/** Takes down what is told of links between users and LinkedIn persons; nothing is judged here. */
public interface LinkIntake {

    /**
     * A user of the current tenant has linked this person: the exports that were refused because nobody had are judged again by themselves
     * (product.md 2.4). May be told twice, and late.
     */
    void linked(LinkedPerson person);
}
