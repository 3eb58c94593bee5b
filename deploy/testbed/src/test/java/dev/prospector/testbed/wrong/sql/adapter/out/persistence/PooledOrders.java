package dev.prospector.testbed.wrong.sql.adapter.out.persistence;

import javax.sql.DataSource;

record PooledOrders(DataSource database) {}
