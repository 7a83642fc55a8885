/** What the first meeting with the real EnKash shows, and whether the installation itself is in order. */
@NullMarked
package io.cardkeep.domain.doctor;

import org.jspecify.annotations.NullMarked;
