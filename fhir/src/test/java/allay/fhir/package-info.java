@NullMarked
package allay.fhir;

import org.jspecify.annotations.NullMarked;
