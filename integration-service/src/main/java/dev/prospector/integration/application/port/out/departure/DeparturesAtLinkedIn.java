package dev.prospector.integration.application.port.out.departure;

import java.util.List;

import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.departure.Departure;

/** Members who were exported and have left LinkedIn, asked with the child application's credentials; not within a transaction. */
public interface DeparturesAtLinkedIn {
    /**
     * All of them, or none.
     *
     * @throws dev.prospector.integration.application.port.out.connection.LinkedInDeclined when there is no answer that can be read
     */
    List<Departure> read(Connection connection, TimeWindow window);
}
