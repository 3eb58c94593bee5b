package dev.prospector.bench;

import java.io.IOException;
import java.sql.SQLException;

/** Something that is done again and again and counted; each thread has its own. */
interface Work extends AutoCloseable {

    /** Once. @return whether it succeeded */
    boolean once() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;

    /** Makes the work of one thread. */
    interface Source {
        Work begin() throws IOException, SQLException;
    }
}
