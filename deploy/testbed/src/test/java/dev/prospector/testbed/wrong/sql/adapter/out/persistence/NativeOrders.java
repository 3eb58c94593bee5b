package dev.prospector.testbed.wrong.sql.adapter.out.persistence;

import jakarta.persistence.EntityManager;

record NativeOrders(EntityManager entities) {

    int count() {
        return entities.createNativeQuery("select 1").getMaxResults();
    }
}
