package dev.prospector.testbed.wrong.neighbours.adapter.out.http;

import dev.prospector.testbed.wrong.neighbours.adapter.out.persistence.Orders;

record NosyCouriers(Orders orders) {}
