package dev.prospector.testbed.right.adapter.out.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import dev.prospector.testbed.right.application.port.out.Orders;
import dev.prospector.testbed.right.domain.Order;

final class JdbcOrders implements Orders {

    private final DataSource database;

    JdbcOrders(DataSource database) {
        this.database = database;
    }

    @Override
    public void save(Order order) {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
