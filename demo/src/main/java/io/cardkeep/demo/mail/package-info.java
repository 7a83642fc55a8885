@NullMarked
package io.cardkeep.demo.mail;

import org.jspecify.annotations.NullMarked;
