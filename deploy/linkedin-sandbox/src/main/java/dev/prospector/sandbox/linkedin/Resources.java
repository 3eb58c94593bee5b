package dev.prospector.sandbox.linkedin;

import dev.prospector.sandbox.http.Routes;

/** Resources of LinkedIn's that care which application calls: the product's own (parent) or a customer's. */
public interface Resources {

    void addTo(Routes routes, Callers callers);
}
