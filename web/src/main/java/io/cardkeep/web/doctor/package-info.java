/** The check-up: a page for admins, and a command for whoever sets the installation up. */
@NullMarked
package io.cardkeep.web.doctor;

import org.jspecify.annotations.NullMarked;
