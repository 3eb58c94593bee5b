package dev.prospector.sync.application.port.in.export;

/** Has refused exports judged again once their exporters have linked, a few at a time (product.md 2.4). */
public interface SecondJudgements {

    /**
     * Takes one step, for whichever tenant. May be called by many replicas at once, and may end anywhere.
     *
     * @return whether there may be more to do now
     */
    boolean next();
}
