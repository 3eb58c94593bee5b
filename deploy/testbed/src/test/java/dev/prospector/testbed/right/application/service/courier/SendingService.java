package dev.prospector.testbed.right.application.service.courier;

import dev.prospector.testbed.right.application.port.in.Ordering;
import dev.prospector.testbed.right.application.service.Tries;
import dev.prospector.testbed.right.domain.Order;

final class SendingService {

    private final Ordering orders;

    SendingService(Ordering orders) {
        this.orders = orders;
    }

    Order send(String id) {
        return Tries.settled(() -> orders.place(id));
    }
}
