package dev.prospector.testbed.wrong.client.adapter.out.persistence;

import dev.prospector.testbed.wrong.client.adapter.out.http.linkedin.SharedClient;

record NosyOrders(SharedClient client) {}
