package dev.prospector.kit.data.sealing;

import java.util.List;
import java.util.Map;

/**
 * A column with sealed values, so that they are sealed anew when the keyset gets another key. An {@code @ApplicationScoped} bean per
 * column; it says where the values are and what they are bound to, the kit reads, re-seals and writes them, each only if it is still
 * the same.
 */
public interface SealedRows {
    Keyset keyset();

    String table();

    /** May be null in a row; its values begin as {@link Sealing} made them. */
    String column();

    /**
     * The columns that together identify a row, in the order of an index that begins with them, and of which {@link #associatedData} is
     * made. The tenant is one of them.
     */
    List<String> identity();

    /**
     * What a row's value is bound to: exactly what it was sealed with.
     *
     * @param row the columns of {@link #identity}, as text
     */
    String associatedData(Map<String, String> row);
}
