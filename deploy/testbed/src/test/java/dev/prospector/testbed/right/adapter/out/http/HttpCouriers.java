package dev.prospector.testbed.right.adapter.out.http;

import dev.prospector.testbed.right.adapter.out.http.linkedin.SharedClient;
import dev.prospector.testbed.right.application.port.out.Couriers;
import dev.prospector.testbed.right.application.port.out.NoCourier;
import dev.prospector.testbed.right.domain.Order;

final class HttpCouriers implements Couriers {

    private final SharedClient client = new SharedClient();

    @Override
    public void send(Order order) {
        client.ask();
        throw new NoCourier();
    }
}
