package dev.prospector.testbed.right.application.port.out;

import dev.prospector.testbed.right.domain.Order;

public interface Orders {

    void save(Order order);
}
