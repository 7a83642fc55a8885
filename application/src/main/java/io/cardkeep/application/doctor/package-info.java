/** Whether EnKash is as assumed and the installation in order. */
@NullMarked
package io.cardkeep.application.doctor;

import org.jspecify.annotations.NullMarked;
