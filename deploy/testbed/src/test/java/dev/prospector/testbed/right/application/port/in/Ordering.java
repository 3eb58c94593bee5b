package dev.prospector.testbed.right.application.port.in;

import dev.prospector.testbed.right.domain.Order;

public interface Ordering {

    Order place(String id);
}
