@NullMarked
package io.cardkeep.web.doctor;

import org.jspecify.annotations.NullMarked;
