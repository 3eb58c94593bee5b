package dev.prospector.testbed.wrong.sql.application.service;

import javax.sql.DataSource;

record JdbcService(DataSource database) {}
