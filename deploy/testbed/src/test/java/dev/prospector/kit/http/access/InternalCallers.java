package dev.prospector.kit.http.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the kit's, which cannot be here: its own tests need this module. */
@Retention(RetentionPolicy.RUNTIME)
public @interface InternalCallers {
    String[] value();
}
