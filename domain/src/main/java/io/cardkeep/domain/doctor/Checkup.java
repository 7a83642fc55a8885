package io.cardkeep.domain.doctor;

import java.util.List;

/** Looks at one part of the installation and changes nothing. */
public interface Checkup {
    /** What was found; trouble is something to tell and no exception. */
    List<Remark> look();
}
