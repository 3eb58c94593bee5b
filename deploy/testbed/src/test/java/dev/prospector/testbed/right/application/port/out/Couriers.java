package dev.prospector.testbed.right.application.port.out;

import dev.prospector.testbed.right.domain.Order;

public interface Couriers {

    void send(Order order);
}
