package dev.prospector.testbed.right.adapter.out.http;

import dev.prospector.testbed.right.application.port.out.Couriers;
import dev.prospector.testbed.right.application.port.out.NoCourier;
import dev.prospector.testbed.right.domain.Order;

final class HttpCouriers implements Couriers {

    @Override
    public void send(Order order) {
        throw new NoCourier();
    }
}
