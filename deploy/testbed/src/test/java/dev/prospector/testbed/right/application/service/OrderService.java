package dev.prospector.testbed.right.application.service;

import jakarta.transaction.Transactional;

import dev.prospector.testbed.right.application.port.in.Ordering;
import dev.prospector.testbed.right.application.port.out.Orders;
import dev.prospector.testbed.right.domain.Order;

@Transactional
final class OrderService implements Ordering {

    private final Orders orders;

    OrderService(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Order place(String id) {
        Order order = new Order(id, new byte[0]);
        orders.save(order);
        return order;
    }
}
